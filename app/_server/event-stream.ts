import "server-only";
import type { Changed } from "@/lib/contract/change.ts";
import { untilWoken } from "@/lib/services/changes/wake.ts";
import type { Context } from "@/lib/services/context.ts";
import { problemResponse, withContext } from "./respond.ts";
import { actorOf } from "./session.ts";
import { readChanges } from "./use-cases.ts";

/** The table is asked this often whether or not anything woke us: another process may have written. */
const POLL_MS = 700;
/** A comment line this often keeps proxies from closing the line, and an ended session from going on listening. */
const BEAT_MS = 20_000;

/** Whether a request wants to go on hearing of changes. */
export function wantsEvents(request: Request): boolean {
	return request.headers.get("accept")?.includes("text/event-stream") ?? false;
}

/** Answers with a story's changes as server-sent events, each with the number of its newest event as identifier. */
export function changesStream(request: Request, storyId: string): Promise<Response> {
	return withContext(request, readChanges, async (ctx) => {
		const asked = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after");
		const first = await readChanges(ctx, { storyId, after: asked });
		if (!first.ok) return problemResponse(first.problem);
		const gone = new AbortController();
		request.signal.addEventListener("abort", () => gone.abort(), { once: true });
		const encoder = new TextEncoder();
		const events = new ReadableStream<Uint8Array>({
			async start(stream) {
				const say = (text: string) => {
					if (!gone.signal.aborted) stream.enqueue(encoder.encode(text));
				};
				try {
					await tell(ctx, request, { storyId, first: first.value, say, signal: gone.signal });
				} catch {
					// The browser connects again, and names the last event that it had.
				}
				if (!gone.signal.aborted) stream.close();
			},
			cancel: () => gone.abort(),
		});
		const headers = { "Content-Type": "text/event-stream", "Cache-Control": "no-store, no-transform" };
		return new Response(events, { headers });
	});
}

interface Telling {
	readonly storyId: string;
	readonly first: Changed;
	readonly say: (text: string) => void;
	readonly signal: AbortSignal;
}

async function tell(ctx: Context, request: Request, { storyId, first, say, signal }: Telling): Promise<void> {
	let after = first.event;
	let beatAt = Date.now() + BEAT_MS;
	say(`retry: 1000\n\n${isNews(first) ? eventOf(first) : ""}`);
	while (!signal.aborted) {
		await untilWoken(ctx.actor.workspaceId, POLL_MS, signal);
		if (Date.now() >= beatAt) {
			if (!(await actorOf(request.headers))) return;
			beatAt = Date.now() + BEAT_MS;
			say(": still here\n\n");
		}
		const next = await readChanges(ctx, { storyId, after });
		if (!next.ok) return;
		if (next.value.event > after) say(eventOf(next.value));
		after = Math.max(after, next.value.event);
	}
}

const isNews = ({ claims, evidence, comments, sources }: Changed) =>
	claims.length + evidence.length + comments.length + sources.length > 0;

const eventOf = (changed: Changed) => `id: ${changed.event}\ndata: ${JSON.stringify(changed)}\n\n`;
