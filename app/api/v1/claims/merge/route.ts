import { answer } from "@/app/_server/respond.ts";
import { mergeClaims } from "@/app/_server/use-cases.ts";

export const POST = (request: Request) => answer(request, mergeClaims);
