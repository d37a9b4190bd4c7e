import { answer } from "@/app/_server/respond.ts";
import { splitClaim } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ claimId: string }> };

export const POST = async (request: Request, { params }: Params) => answer(request, splitClaim, await params);
