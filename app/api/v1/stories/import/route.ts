import { fileAnswer } from "@/app/_server/file-answer.ts";
import { importStory } from "@/app/_server/use-cases.ts";

export const POST = (request: Request) => fileAnswer(request, importStory);
