import { answer } from "@/app/_server/respond.ts";
import { undoMerge } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ sourceId: string }> };

export const POST = async (request: Request, { params }: Params) => answer(request, undoMerge, await params);
