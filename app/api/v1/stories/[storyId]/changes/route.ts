import { changesStream, wantsEvents } from "@/app/_server/event-stream.ts";
import { answer } from "@/app/_server/respond.ts";
import { makeChange, readChanges } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const GET = async (request: Request, { params }: Params) => {
	const asked = await params;
	return wantsEvents(request) ? changesStream(request, asked.storyId) : answer(request, readChanges, asked);
};
export const POST = async (request: Request, { params }: Params) => answer(request, makeChange, await params);
