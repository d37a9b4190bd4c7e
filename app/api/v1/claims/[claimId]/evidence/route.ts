import { answer } from "@/app/_server/respond.ts";
import { addEvidence } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ claimId: string }> };

export const POST = async (request: Request, { params }: Params) => answer(request, addEvidence, await params, 201);
