import { answer } from "@/app/_server/respond.ts";
import { setHold } from "@/app/_server/use-cases.ts";

export const POST = (request: Request) => answer(request, setHold);
