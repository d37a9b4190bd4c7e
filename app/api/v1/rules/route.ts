import { answer } from "@/app/_server/respond.ts";
import { openRules, setPack } from "@/app/_server/use-cases.ts";

export const GET = (request: Request) => answer(request, openRules);
export const PATCH = (request: Request) => answer(request, setPack);
