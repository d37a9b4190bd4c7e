import { answer } from "@/app/_server/respond.ts";
import { editClaim, openClaim } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ claimId: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, openClaim, await params);
export const PATCH = async (request: Request, { params }: Params) => answer(request, editClaim, await params);
