import "server-only";
import { STREAM_TYPE, type StreamLine } from "@/lib/contract/stream.ts";
import type { Context } from "@/lib/services/context.ts";
import { operationOf } from "./once.ts";
import { problemResponse } from "./problem-response.ts";
import { readInput, type UseCase, withContext } from "./respond.ts";

/** Whether a request asks to hear how far its answer is. */
export function wantsStream(request: Request): boolean {
	return request.headers.get("accept")?.includes(STREAM_TYPE) ?? false;
}

/**
 * Answers with a stream of JSON lines: progress while the use case extracts, then its value or its problem. Who closes
 * the connection gives the extraction up.
 */
export function streamAnswer<T>(request: Request, carryOut: UseCase<T>): Promise<Response> {
	return withContext(request, carryOut, async (ctx) => {
		const input = await readInput(request);
		if (!input.ok) return problemResponse(input.problem);
		const gone = new AbortController();
		request.signal.addEventListener("abort", () => gone.abort(), { once: true });
		const encoder = new TextEncoder();
		const lines = new ReadableStream<Uint8Array>({
			async start(stream) {
				const tell = (line: StreamLine<T>) => {
					if (!gone.signal.aborted) stream.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
				};
				try {
					const result = await carryOut(
						{ ...ctx, extract: followed(ctx, gone.signal, tell) },
						{ ...operationOf(request, ctx), ...input.value },
					);
					tell(result.ok ? { value: result.value } : { problem: result.problem });
				} catch (error) {
					// Nobody is there to hear of it, and nothing was stored.
					if (!gone.signal.aborted) return stream.error(error);
				}
				if (!gone.signal.aborted) stream.close();
			},
			cancel: () => gone.abort(),
		});
		// Compression would hold the lines back until there are enough of them.
		return new Response(lines, { headers: { "Content-Type": STREAM_TYPE, "Cache-Control": "no-store, no-transform" } });
	});
}

function followed(
	{ extract }: Context,
	signal: AbortSignal,
	tell: (line: StreamLine<never>) => void,
): Context["extract"] {
	return async (text) => {
		const extraction = await extract(text, { signal, onProgress: (progress) => tell({ progress }) });
		tell({ saving: extraction.claims.length });
		return extraction;
	};
}
