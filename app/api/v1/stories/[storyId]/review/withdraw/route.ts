import { answer } from "@/app/_server/respond.ts";
import { withdrawReview } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const POST = async (request: Request, { params }: Params) => answer(request, withdrawReview, await params);
