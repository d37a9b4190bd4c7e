import { answer } from "@/app/_server/respond.ts";
import { requestReview } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const POST = async (request: Request, { params }: Params) => answer(request, requestReview, await params);
