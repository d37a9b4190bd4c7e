import { answer } from "@/app/_server/respond.ts";
import { revokeToken } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ tokenId: string }> };

export const DELETE = async (request: Request, { params }: Params) => answer(request, revokeToken, await params);
