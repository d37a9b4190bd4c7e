import { answer } from "@/app/_server/respond.ts";
import { editComment, removeComment } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ commentId: string }> };

export const PATCH = async (request: Request, { params }: Params) => answer(request, editComment, await params);
export const DELETE = async (request: Request, { params }: Params) => answer(request, removeComment, await params);
