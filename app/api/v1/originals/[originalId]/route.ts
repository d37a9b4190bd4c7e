import { answer } from "@/app/_server/respond.ts";
import { detachOriginal, readOriginalText } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ originalId: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, readOriginalText, await params);
export const DELETE = async (request: Request, { params }: Params) => answer(request, detachOriginal, await params);
