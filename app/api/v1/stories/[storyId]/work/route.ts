import { fileAnswer } from "@/app/_server/file-answer.ts";
import { bringWork } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const POST = async (request: Request, { params }: Params) => fileAnswer(request, bringWork, await params);
