import "server-only";
import { attendInput, followInput, type LiveNews } from "@/lib/contract/live.ts";
import type { Context } from "@/lib/services/context.ts";
import { readableStories, readNews } from "@/lib/services/live/read-news.ts";
import { outcomeOf } from "@/lib/services/use-case.ts";
import { problemResponse } from "./problem-response.ts";
import { readInput, withContext } from "./respond.ts";
import { runtime } from "./runtime.ts";
import { askerOf } from "./session.ts";

/** A comment line this often keeps proxies from closing the line, and an ended session from going on listening. */
const BEAT_MS = 20_000;
/** For so long a session is taken for the one that it was: nobody who was let out hears more than this. */
const TRUSTED_MS = 2000;
/** People who run through a list are told of once for several steps. */
const GATHER_MS = 150;
const VIEWER = { role: "viewer" } as const;

/** Answers with the changes of some stories as server-sent events, and with who else is there. */
export function liveStream(request: Request): Promise<Response> {
	return withContext(request, VIEWER, async (ctx) => {
		const query = Object.fromEntries(new URL(request.url).searchParams);
		const last = request.headers.get("last-event-id");
		const asked = await outcomeOf(followInput, { ...query, ...(last && { after: last }) }, async (input) => ({
			...input,
			stories: await readableStories(ctx, input.stories),
		}));
		if (!asked.ok) return problemResponse(asked.problem);
		if (asked.value.stories.length === 0)
			return problemResponse({ reason: "not-found", message: "None of these stories is here." });
		const gone = new AbortController();
		request.signal.addEventListener("abort", () => gone.abort(), { once: true });
		const encoder = new TextEncoder();
		const events = new ReadableStream<Uint8Array>({
			async start(stream) {
				const say = (text: string) => {
					if (!gone.signal.aborted) stream.enqueue(encoder.encode(text));
				};
				try {
					await tell(ctx, request, { ...asked.value, say, signal: gone.signal });
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

/** Takes down where the person of a line is. */
export function attend(request: Request): Promise<Response> {
	return withContext(request, VIEWER, async ({ actor }) => {
		const input = await readInput(request);
		if (!input.ok) return problemResponse(input.problem);
		const moved = await outcomeOf(attendInput, input.value, async ({ line, at }) =>
			runtime().presence.move(line, actor, at),
		);
		if (!moved.ok) return problemResponse(moved.problem);
		if (!moved.value) return problemResponse({ reason: "not-found", message: "You have no such line open." });
		return new Response(null, { status: 204 });
	});
}

interface Telling {
	readonly line: string;
	readonly stories: readonly string[];
	readonly after: number;
	readonly say: (text: string) => void;
	readonly signal: AbortSignal;
}

async function tell(ctx: Context, request: Request, { line, stories, say, signal, ...asked }: Telling): Promise<void> {
	const { watch, presence } = runtime();
	const bell = new Bell();
	let { after } = asked;
	// The watch rings for news; people who move about ring too, and there the table is not asked.
	let isNews = true;
	let isMoved = true;
	let gathering: ReturnType<typeof setTimeout> | undefined;
	const stops = [
		watch.listen(ctx.actor.workspaceId, () => {
			isNews = true;
			bell.ring();
		}),
		presence.listen((where) => {
			if (!where.some((id) => stories.includes(id))) return;
			isMoved = true;
			gathering ??= setTimeout(() => {
				gathering = undefined;
				bell.ring();
			}, GATHER_MS);
		}),
		presence.enter(line, ctx.actor, stories),
		() => clearTimeout(gathering),
	];
	signal.addEventListener("abort", () => bell.ring(), { once: true });
	let trustedUntil = Date.now() + TRUSTED_MS;
	const people = new Map<string, string>();
	try {
		say("retry: 1000\n\n");
		while (!signal.aborted) {
			if (Date.now() > trustedUntil) {
				if (!(await askerOf(request.headers))) return;
				trustedUntil = Date.now() + TRUSTED_MS;
			}
			if (isNews) {
				isNews = false;
				const news = await readNews(ctx, { stories, after });
				// Whoever has heard only some of these asks for all of them again.
				for (const [at, one] of news.changed.entries())
					say(eventOf(one, at === news.changed.length - 1 ? news.event : null));
				after = news.event;
			}
			if (isMoved) {
				isMoved = false;
				for (const storyId of stories) {
					const others = presence.others(storyId, ctx.actor);
					const text = JSON.stringify(others);
					if (text !== (people.get(storyId) ?? "[]")) say(eventOf({ storyId, people: others }, null));
					people.set(storyId, text);
				}
			}
			if (await bell.heard(BEAT_MS)) continue;
			say(": still here\n\n");
			// Somebody may have lost their network without a word.
			isMoved = true;
		}
	} finally {
		for (const stop of stops) stop();
	}
}

const eventOf = (news: LiveNews, id: number | null) =>
	`${id === null ? "" : `id: ${id}\n`}data: ${JSON.stringify(news)}\n\n`;

/** Rings are heard once, also by somebody who listens only afterwards. */
class Bell {
	#rung = false;
	#wake: (() => void) | null = null;

	ring(): void {
		this.#rung = true;
		this.#wake?.();
	}

	/** Waits for a ring, but not longer than so long. False where none came. */
	async heard(longestMs: number): Promise<boolean> {
		if (!this.#rung)
			await new Promise<void>((resolve) => {
				const timer = setTimeout(resolve, longestMs);
				this.#wake = () => {
					clearTimeout(timer);
					resolve();
				};
			});
		this.#wake = null;
		const rung = this.#rung;
		this.#rung = false;
		return rung;
	}
}
