import { answer } from "@/app/_server/respond.ts";
import { addPrivilegedNote, listPrivilegedNotes } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, listPrivilegedNotes, await params);
export const POST = async (request: Request, { params }: Params) =>
	answer(request, addPrivilegedNote, await params, 201);
