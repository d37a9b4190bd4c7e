import { answer } from "@/app/_server/respond.ts";
import { removePrivilegedNote } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ noteId: string }> };

export const DELETE = async (request: Request, { params }: Params) =>
	answer(request, removePrivilegedNote, await params);
