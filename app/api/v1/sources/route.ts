import { answer } from "@/app/_server/respond.ts";
import { createSource, listSources } from "@/app/_server/use-cases.ts";

export const GET = (request: Request) => answer(request, listSources);
export const POST = (request: Request) => answer(request, createSource, {}, 201);
