import { answer } from "@/app/_server/respond.ts";
import { createClaim, listClaims } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, listClaims, await params);
export const POST = async (request: Request, { params }: Params) => answer(request, createClaim, await params, 201);
