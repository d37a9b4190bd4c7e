import { answer } from "@/app/_server/respond.ts";
import { editEvidence, removeEvidence } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ evidenceId: string }> };

export const PATCH = async (request: Request, { params }: Params) => answer(request, editEvidence, await params);
export const DELETE = async (request: Request, { params }: Params) => answer(request, removeEvidence, await params);
