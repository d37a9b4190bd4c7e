import { answer } from "@/app/_server/respond.ts";
import { approve } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const POST = async (request: Request, { params }: Params) => answer(request, approve, await params);
