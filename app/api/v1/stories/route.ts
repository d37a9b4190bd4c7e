import { answer } from "@/app/_server/respond.ts";
import { createStory, listStories } from "@/app/_server/use-cases.ts";

export const GET = (request: Request) => answer(request, listStories);
export const POST = (request: Request) => answer(request, createStory, {}, 201);
