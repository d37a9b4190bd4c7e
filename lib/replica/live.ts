import type { Changed } from "../contract/change.ts";
import type { LiveNews, PresentPerson } from "../contract/live.ts";
import { Leader, type LiveMessage, type LivePorts } from "./live-leader.ts";

/** Hears of a story while it is open. Gives the way to stop. */
export type Follow = (after: number, take: (changed: Changed) => void) => () => void;

/** A story that is open in this tab: what happens in it, and who else is there. */
export interface Live {
	readonly follow: Follow;
	/** Says at which claim the person is; null beside the desk. */
	attend(claimId: string | null): void;
	/** Calls with everybody else in the story whenever somebody comes, goes or moves. Gives the way to stop. */
	onPeople(hear: (people: readonly PresentPerson[]) => void): () => void;
}

/** Somebody who runs through the claims is at one of them four times a second. */
const STEP_MS = 250;

/**
 * One line of server-sent events a browser, however many tabs and stories its person has open: browsers allow six
 * connections to a server over HTTP/1.1. One tab leads: it has the line, passes on what it hears, and says where the
 * person is in each tab.
 */
export class LiveLine implements Live {
	readonly #ports: LivePorts;
	readonly #storyId: string;
	readonly #tab: string;
	#claimId: string | null = null;
	#after = 0;
	#take: ((changed: Changed) => void) | null = null;
	#people: readonly PresentPerson[] = [];
	readonly #peopleListeners = new Set<(people: readonly PresentPerson[]) => void>();
	#stepping: ReturnType<typeof setTimeout> | undefined;
	#leader: Leader | null = null;

	constructor(storyId: string, ports: LivePorts) {
		this.#storyId = storyId;
		this.#ports = ports;
		this.#tab = ports.newId();
	}

	follow: Follow = (after, take) => {
		this.#after = after;
		this.#take = take;
		const { channel, lead } = this.#ports;
		const stopListening = channel.listen((message) => this.#hear(message));
		const stepBack = lead({
			begin: () => {
				this.#leader = new Leader(this.#ports, (message) => this.#hear(message));
				this.#leader.hear(this.#here());
			},
			end: () => this.#endLead(),
		});
		this.#announce();
		const leave = () => channel.post({ type: "gone", tab: this.#tab });
		const comeBack = () => this.#announce();
		if (typeof window !== "undefined") {
			addEventListener("pagehide", leave);
			addEventListener("pageshow", comeBack);
		}
		return () => {
			if (typeof window !== "undefined") {
				removeEventListener("pagehide", leave);
				removeEventListener("pageshow", comeBack);
			}
			clearTimeout(this.#stepping);
			this.#stepping = undefined;
			this.#take = null;
			this.#endLead();
			stepBack();
			leave();
			stopListening();
		};
	};

	attend(claimId: string | null): void {
		if (claimId === this.#claimId) return;
		this.#claimId = claimId;
		if (this.#take === null) return;
		this.#stepping ??= setTimeout(() => {
			this.#stepping = undefined;
			this.#announce();
		}, STEP_MS);
	}

	onPeople(hear: (people: readonly PresentPerson[]) => void): () => void {
		this.#peopleListeners.add(hear);
		hear(this.#people);
		return () => this.#peopleListeners.delete(hear);
	}

	#here(): LiveMessage {
		const place = { storyId: this.#storyId, claimId: this.#claimId };
		return { type: "here", tab: this.#tab, place, after: this.#after };
	}

	/** Says to the leader, in whichever tab, that this one is there. */
	#announce(): void {
		const here = this.#here();
		this.#ports.channel.post(here);
		this.#leader?.hear(here);
	}

	#hear(message: LiveMessage): void {
		if (message.type === "who") this.#announce();
		else if (message.type === "told") this.#told(message.news);
		else this.#leader?.hear(message);
	}

	#told(news: LiveNews): void {
		if (news.storyId !== this.#storyId) return;
		if ("changed" in news) {
			this.#after = Math.max(this.#after, news.changed.event);
			this.#take?.(news.changed);
			return;
		}
		this.#people = news.people;
		for (const hear of this.#peopleListeners) hear(news.people);
	}

	#endLead(): void {
		this.#leader?.stop();
		this.#leader = null;
	}
}
