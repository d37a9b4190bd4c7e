import { answer } from "@/app/_server/respond.ts";
import { listTerms } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, listTerms, await params);
