import { answer } from "@/app/_server/respond.ts";
import { deleteSource, editSource, openSource } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ sourceId: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, openSource, await params);
export const PATCH = async (request: Request, { params }: Params) => answer(request, editSource, await params);
export const DELETE = async (request: Request, { params }: Params) => answer(request, deleteSource, await params);
