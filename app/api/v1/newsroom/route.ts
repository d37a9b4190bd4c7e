import { answer } from "@/app/_server/respond.ts";
import { openNewsroom, renameNewsroom } from "@/app/_server/use-cases.ts";

export const GET = (request: Request) => answer(request, openNewsroom);
export const PATCH = (request: Request) => answer(request, renameNewsroom);
