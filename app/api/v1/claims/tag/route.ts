import { answer } from "@/app/_server/respond.ts";
import { tagClaims } from "@/app/_server/use-cases.ts";

export const POST = (request: Request) => answer(request, tagClaims);
