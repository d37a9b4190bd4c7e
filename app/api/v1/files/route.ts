import { streamedFileAnswer } from "@/app/_server/receive-file.ts";
import { storeFile } from "@/app/_server/use-cases.ts";

export const POST = (request: Request) => streamedFileAnswer(request, storeFile);
