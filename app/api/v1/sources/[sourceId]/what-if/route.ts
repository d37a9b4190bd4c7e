import { answer } from "@/app/_server/respond.ts";
import { supposeOfSource } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ sourceId: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, supposeOfSource, await params);
