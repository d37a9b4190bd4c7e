import { answer } from "@/app/_server/respond.ts";
import { makeChange, readChanges } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, readChanges, await params);
export const POST = async (request: Request, { params }: Params) => answer(request, makeChange, await params);
