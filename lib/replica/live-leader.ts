import type { LiveNews, Place } from "../contract/live.ts";
import type { Lead } from "./lead.ts";

/** What the tabs of one person tell each other. */
export type LiveMessage =
	| { readonly type: "here"; readonly tab: string; readonly place: Place; readonly after: number }
	| { readonly type: "gone"; readonly tab: string }
	| { readonly type: "who" }
	| { readonly type: "told"; readonly news: LiveNews };

/** What a line needs of the browser. */
export interface LivePorts {
	readonly newId: () => string;
	readonly lead: Lead;
	readonly channel: {
		post(message: LiveMessage): void;
		listen(hear: (message: LiveMessage) => void): () => void;
	};
	/** Opens the stream; `id` is the newest event that was told of, null where the server named none. */
	connect(
		asked: { line: string; stories: readonly string[]; after: number },
		hear: { onOpen: () => void; onNews: (news: LiveNews, id: number | null) => void },
	): () => void;
	/** Tells the server where the person is. */
	send(line: string, at: readonly Place[]): void;
}

/** Several tabs answer at once when a new leader asks who is there. */
const GATHER_MS = 60;
/** The server hears this often that the person is still there, and the leader asks which tabs are. */
const BEAT_MS = 20_000;

interface Member {
	readonly place: Place;
	/** Has said so since the roll was last called. */
	readonly isHeard: boolean;
}

/** What the leading tab does for all. */
export class Leader {
	readonly #ports: LivePorts;
	readonly #hearHere: (message: LiveMessage) => void;
	readonly #line: string;
	readonly #members = new Map<string, Member>();
	readonly #people = new Map<string, LiveNews>();
	/** The stories that the stream tells of, and the newest event that it told. */
	#told: readonly string[] = [];
	#cursor = Number.POSITIVE_INFINITY;
	#disconnect = () => {};
	#gathering: ReturnType<typeof setTimeout> | undefined;
	readonly #beat: ReturnType<typeof setInterval>;

	/** @param hearHere takes what this tab's own line would hear from another leader. */
	constructor(ports: LivePorts, hearHere: (message: LiveMessage) => void) {
		this.#ports = ports;
		this.#hearHere = hearHere;
		this.#line = ports.newId();
		this.#beat = setInterval(() => this.#callRoll(), BEAT_MS);
		ports.channel.post({ type: "who" });
	}

	hear(message: LiveMessage): void {
		if (message.type === "here") {
			const { tab, place, after } = message;
			const known = this.#members.get(tab);
			this.#members.set(tab, { place, isHeard: true });
			if (!known) {
				// What it has not seen is told again: it may have been on its way while others heard it.
				if (after < this.#cursor) {
					this.#cursor = after;
					this.#told = [];
				}
				const people = this.#people.get(place.storyId);
				if (people) this.#pass(people);
			}
			if (!known || known.place.storyId !== place.storyId) this.#gather();
			else if (known.place.claimId !== place.claimId) this.#send();
		} else if (message.type === "gone" && this.#members.delete(message.tab)) this.#gather();
	}

	stop(): void {
		clearInterval(this.#beat);
		clearTimeout(this.#gathering);
		this.#disconnect();
	}

	#gather(): void {
		this.#gathering ??= setTimeout(() => {
			this.#gathering = undefined;
			const stories = [...new Set([...this.#members.values()].map(({ place }) => place.storyId))].sort();
			if (stories.join() === this.#told.join()) this.#send();
			else this.#connect(stories);
		}, GATHER_MS);
	}

	#connect(stories: readonly string[]): void {
		this.#disconnect();
		this.#told = stories;
		for (const storyId of this.#people.keys()) if (!stories.includes(storyId)) this.#people.delete(storyId);
		this.#disconnect = this.#ports.connect(
			{ line: this.#line, stories, after: this.#cursor },
			{
				onOpen: () => this.#send(),
				onNews: (news, id) => {
					if (id !== null) this.#cursor = Math.max(this.#cursor, id);
					if ("people" in news) this.#people.set(news.storyId, news);
					this.#pass(news);
				},
			},
		);
	}

	#pass(news: LiveNews): void {
		this.#ports.channel.post({ type: "told", news });
		this.#hearHere({ type: "told", news });
	}

	#send(): void {
		this.#ports.send(
			this.#line,
			[...this.#members.values()].map(({ place }) => place),
		);
	}

	#callRoll(): void {
		// A tab that crashed, or was put to sleep, said no word of it.
		for (const [tab, { place, isHeard }] of this.#members)
			if (isHeard) this.#members.set(tab, { place, isHeard: false });
			else this.#members.delete(tab);
		this.#ports.channel.post({ type: "who" });
		this.#hearHere({ type: "who" });
		this.#gather();
	}
}
