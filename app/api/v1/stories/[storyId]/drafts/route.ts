import { answer } from "@/app/_server/respond.ts";
import { listDrafts, newDraft } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, listDrafts, await params);
export const POST = async (request: Request, { params }: Params) => answer(request, newDraft, await params, 201);
