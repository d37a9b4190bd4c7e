import { answer } from "@/app/_server/respond.ts";
import { streamAnswer, wantsStream } from "@/app/_server/stream.ts";
import { createStory, listStories } from "@/app/_server/use-cases.ts";

export const GET = (request: Request) => answer(request, listStories);
export const POST = (request: Request) =>
	wantsStream(request) ? streamAnswer(request, createStory) : answer(request, createStory, {}, 201);
