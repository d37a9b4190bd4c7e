import { answer } from "@/app/_server/respond.ts";
import { attachOriginal, listOriginals } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, listOriginals, await params);
export const POST = async (request: Request, { params }: Params) => answer(request, attachOriginal, await params, 201);
