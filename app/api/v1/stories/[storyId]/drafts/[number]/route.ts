import { answer } from "@/app/_server/respond.ts";
import { openDraft } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string; number: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, openDraft, await params);
