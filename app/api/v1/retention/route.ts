import { answer } from "@/app/_server/respond.ts";
import { openRetention, setRetention } from "@/app/_server/use-cases.ts";

export const GET = (request: Request) => answer(request, openRetention);
export const PATCH = (request: Request) => answer(request, setRetention);
