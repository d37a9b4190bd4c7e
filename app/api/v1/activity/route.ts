import { answer } from "@/app/_server/respond.ts";
import { listActivity } from "@/app/_server/use-cases.ts";

export const GET = (request: Request) => answer(request, listActivity);
