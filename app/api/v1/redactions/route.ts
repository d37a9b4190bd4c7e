import { answer } from "@/app/_server/respond.ts";
import { redact } from "@/app/_server/use-cases.ts";

export const POST = (request: Request) => answer(request, redact);
