import { answer } from "@/app/_server/respond.ts";
import { recall } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, recall, await params);
