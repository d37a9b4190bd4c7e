import { Readable } from "node:stream";
import { attachment } from "@/app/_server/headers.ts";
import { problemResponse } from "@/app/_server/problem-response.ts";
import { withContext } from "@/app/_server/respond.ts";
import { handOver } from "@/app/_server/use-cases.ts";

type Params = { params: Promise<{ storyId: string }> };

export const GET = async (request: Request, { params }: Params) =>
	withContext(request, handOver, async (ctx) => {
		const query = Object.fromEntries(new URL(request.url).searchParams);
		const result = await handOver(ctx, { ...query, ...(await params) });
		if (!result.ok) return problemResponse(result.problem);
		const { name, mediaType, body } = result.value;
		return new Response(Readable.toWeb(Readable.from(body)) as ReadableStream<Uint8Array>, {
			headers: {
				"Content-Type": mediaType,
				"Content-Disposition": attachment(name),
				// What is packed already must not be held back to be packed once more.
				"Cache-Control": "no-store, no-transform",
			},
		});
	});
