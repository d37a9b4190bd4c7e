import { answer } from "@/app/_server/respond.ts";
import { addPage } from "@/app/_server/use-cases.ts";

export const POST = (request: Request) => answer(request, addPage, {}, 201);
