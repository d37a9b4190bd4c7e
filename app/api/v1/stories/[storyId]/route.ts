import { answer } from "@/app/_server/respond.ts";
import { deleteStory, editStory, openStory } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const GET = async (request: Request, { params }: Params) => answer(request, openStory, await params);
export const PATCH = async (request: Request, { params }: Params) => answer(request, editStory, await params);
export const DELETE = async (request: Request, { params }: Params) => answer(request, deleteStory, await params);
