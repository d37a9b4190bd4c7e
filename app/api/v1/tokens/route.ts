import { answer } from "@/app/_server/respond.ts";
import { listTokens } from "@/app/_server/use-cases.ts";

export const GET = (request: Request) => answer(request, listTokens);
