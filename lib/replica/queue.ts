import type { Changed, Conflict } from "../contract/change.ts";
import type { Problem } from "../contract/problem.ts";
import { type Entry, joinedEdits, withDependents } from "./entry.ts";
import { byOperation, type QueueStorage } from "./storage.ts";
import type { Message, Tabs } from "./tabs.ts";
import type { Transport } from "./transport.ts";

export type Saving =
	| { readonly state: "saved" }
	| {
			readonly state: "saving" | "offline" | "signed-out" | "conflict";
			readonly waiting: number;
			/** False where the browser keeps nothing: then what waits is in this tab only. */
			readonly isKept: boolean;
	  };

export interface QueueOptions {
	readonly storage: QueueStorage;
	readonly transport: Pick<Transport, "send">;
	readonly tabs: Tabs;
	/** The change is in the database; it is out of the queue already. */
	readonly onDone: (entry: Entry, answer: Changed) => void;
	/** The server will never take these: the first for the reason given, the others because they build on it. */
	readonly onRefused: (entries: readonly Entry[], problem: Problem) => void;
	/** Somebody else changed the same field in between; nothing more is sent until `settle`. */
	readonly onConflict: (entry: Entry, problem: Problem) => void;
	/** Another tab has added something or settled a conflict. */
	readonly onOthers: () => void;
	readonly onSaving: (saving: Saving) => void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** A server that answers, but only ever with a fault, will not take this change; the next ones must get their turn. */
const MOST_FAULTS = 6;
const FAULT: Problem = {
	reason: "unavailable",
	message: "The server failed six times in a row on this change. It was not saved.",
};

/** The queue of changes: in order, one at a time, each exactly once (by its operation), whatever happens between. */
export class Queue {
	readonly #options: QueueOptions;
	#entries: Entry[];
	/** Operations that another tab made and, where nobody leads, sends. */
	readonly #foreign = new Set<string>();
	readonly #unkept = new Set<string>();
	#leads = false;
	#sending: string | null = null;
	/** Sent once, whatever came of it: such a change must not become another one. */
	readonly #tried = new Set<string>();
	#blocked: "signed-out" | "conflict" | null = null;
	#pauses = 0;
	#faults = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #stops: (() => void)[] = [];

	constructor(options: QueueOptions) {
		this.#options = options;
		// Before the storage is read, so that nothing is done in between unheard.
		this.#stops.push(options.tabs.listen((message) => this.#hear(message)));
		this.#entries = options.storage.load();
	}

	/** Begins to send once this tab leads. */
	start(): void {
		this.#tell();
		this.#stops.push(
			this.#options.tabs.lead(() => {
				this.#leads = true;
				this.#adopt(this.#options.storage.load());
				void this.#pump();
			}),
		);
	}

	entries = (): readonly Entry[] => this.#entries;

	/** Keeps the change and sends it as soon as the ones before it are done. Gives it as it stands in the queue. */
	add(entry: Entry): Entry {
		const last = this.#entries.at(-1);
		const joined = last && !this.#tried.has(last.operationId) ? joinedEdits(last.change, entry.change) : null;
		const added = last && joined ? { ...last, change: joined } : entry;
		if (last && joined) this.#entries = this.#entries.with(-1, added);
		else this.#entries = [...this.#entries, added];
		if (this.#options.storage.keep(added)) this.#unkept.delete(added.operationId);
		else this.#unkept.add(added.operationId);
		this.#options.tabs.post({ type: "added", entry: added });
		this.#tell();
		void this.#pump();
		return added;
	}

	/** Goes on at once after signing in or when the network is back. */
	resume(): void {
		if (this.#blocked === "signed-out") this.#blocked = null;
		clearTimeout(this.#timer);
		void this.#pump();
	}

	/** Ends a conflict: the change is dropped, or done although somebody else has changed the field. */
	settle(operationId: string, choice: "theirs" | "mine", seen: number): void {
		this.#settle(operationId, choice, seen);
		this.#options.tabs.post({ type: "settle", operationId, choice });
	}

	stop(): void {
		this.#leads = false;
		clearTimeout(this.#timer);
		for (const stop of this.#stops) stop();
	}

	async #pump(): Promise<void> {
		const entry = this.#entries.find(({ operationId }) => !this.#foreign.has(operationId));
		if (!entry || !this.#leads || this.#sending !== null || this.#blocked) return;
		this.#sending = entry.operationId;
		this.#tried.add(entry.operationId);
		const answer = await this.#options.transport.send(entry);
		this.#sending = null;
		if (answer === null || ("fault" in answer && ++this.#faults < MOST_FAULTS)) return this.#pause();
		this.#pauses = 0;
		this.#faults = 0;
		const { operationId } = entry;
		if ("value" in answer) this.#finish({ type: "done", operationId, answer: answer.value });
		else if ("problem" in answer && answer.problem.reason === "signed-out") this.#blocked = "signed-out";
		else if ("problem" in answer && answer.problem.reason === "stale")
			this.#finish({ type: "conflict", operationId, problem: answer.problem });
		else this.#finish({ type: "refused", operationId, problem: "problem" in answer ? answer.problem : FAULT });
		this.#tell();
		void this.#pump();
	}

	#pause(): void {
		this.#pauses++;
		this.#timer = setTimeout(
			() => void this.#pump(),
			Math.min(FIRST_PAUSE_MS * 2 ** (this.#pauses - 1), LONGEST_PAUSE_MS),
		);
		this.#tell();
	}

	/** Does what an answer asks for, and has the other tabs do it. */
	#finish(message: Message): void {
		this.#hear(message);
		this.#options.tabs.post(message);
	}

	#hear(message: Message): void {
		if (message.type === "added") {
			if (!this.#options.tabs.hasOneLeader) this.#foreign.add(message.entry.operationId);
			this.#adopt([message.entry]);
			void this.#pump();
			return;
		}
		const entry = this.#entries.find(({ operationId }) => operationId === message.operationId);
		if (!entry) return;
		if (message.type === "done") {
			this.#drop([entry]);
			this.#options.onDone(entry, message.answer);
		} else if (message.type === "refused") {
			const refused = withDependents(entry, this.#entries);
			this.#drop(refused);
			this.#options.onRefused(refused, message.problem);
		} else if (message.type === "conflict") {
			this.#blocked = "conflict";
			this.#conflictAt = (message.problem.current as Conflict).event;
			this.#options.onConflict(entry, message.problem);
		} else {
			this.#settle(message.operationId, message.choice, this.#conflictAt);
			this.#options.onOthers();
		}
		this.#tell();
	}

	#conflictAt = 0;

	#settle(operationId: string, choice: "theirs" | "mine", seen: number): void {
		const entry = this.#entries.find((one) => one.operationId === operationId);
		this.#blocked = null;
		if (entry && choice === "theirs") this.#drop([entry]);
		else if (entry) {
			const again = { ...entry, seen };
			this.#entries = this.#entries.map((one) => (one === entry ? again : one));
			this.#options.storage.keep(again);
		}
		this.#tell();
		void this.#pump();
	}

	/** Takes up what another tab has made. */
	#adopt(entries: readonly Entry[]): void {
		const byId = new Map(this.#entries.map((entry) => [entry.operationId, entry]));
		const news = entries.filter((entry) => byId.get(entry.operationId)?.change !== entry.change);
		if (news.length === 0) return;
		for (const entry of news) byId.set(entry.operationId, entry);
		this.#entries = [...byId.values()].sort(byOperation);
		this.#options.onOthers();
		this.#tell();
	}

	#drop(gone: readonly Entry[]): void {
		this.#entries = this.#entries.filter((entry) => !gone.includes(entry));
		for (const { operationId } of gone) {
			this.#options.storage.drop(operationId);
			this.#unkept.delete(operationId);
			this.#foreign.delete(operationId);
			this.#tried.delete(operationId);
		}
		// There may be room now for what had none.
		for (const entry of this.#entries)
			if (this.#unkept.has(entry.operationId) && this.#options.storage.keep(entry))
				this.#unkept.delete(entry.operationId);
	}

	#tell(): void {
		const waiting = this.#entries.length;
		const state = this.#blocked ?? (this.#pauses > 1 ? "offline" : "saving");
		this.#options.onSaving(waiting === 0 ? { state: "saved" } : { state, waiting, isKept: this.#unkept.size === 0 });
	}
}
