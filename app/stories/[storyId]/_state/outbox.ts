import type { Problem } from "@/lib/contract/problem.ts";
import { type Change, claimsOf, type Entry, recordsOf, renamed } from "./change.ts";
import type { OutboxStorage } from "./outbox-storage.ts";
import { requestOf } from "./request.ts";
import type { Send } from "./transport.ts";

export type Saving =
	| { readonly state: "saved" }
	| {
			readonly state: "saving" | "offline" | "signed-out" | "conflict";
			readonly waiting: number;
	  };

/** What the desk learned from an answer: revisions by record, and the names that temporary records got. */
export interface Learned {
	readonly revisions: Readonly<Record<string, number>>;
	readonly renames: ReadonlyMap<string, string>;
	/** Called when the queue knows it too: only then does it paint right. */
	readonly paint: () => void;
}

export interface OutboxOptions {
	readonly storyId: string;
	readonly storage: OutboxStorage;
	readonly send: Send;
	readonly newId: () => string;
	/** The change is in the database. */
	readonly onDone: (entry: Entry, value: unknown) => Learned;
	/** The server will never take these: the first for the reason given, the others because they build on it. */
	readonly onRefused: (entries: readonly Entry[], problem: Problem) => void;
	/** Somebody else changed the record in between; nothing more is sent until `settle`. */
	readonly onConflict: (entry: Entry, problem: Problem) => void;
	readonly onSaving: (saving: Saving) => void;
}

export interface Outbox {
	entries(): readonly Entry[];
	/** Keeps the change and sends it as soon as the ones before it are done. */
	add(change: Change, revisions: Readonly<Record<string, number>>): void;
	/** Goes on at once after signing in or when the network is back. */
	resume(): void;
	/** Ends a conflict: the change is dropped, or put on top of the revisions given. */
	settle(choice: "theirs" | "mine", revisions: Readonly<Record<string, number>>): void;
	stop(): void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** A server that answers, but only ever with a fault, will not take this change; the next ones must get their turn. */
const MOST_FAULTS = 6;

/** The queue of changes: in order, one at a time, each exactly once (by its `operationId`), whatever happens between. */
export function createOutbox(options: OutboxOptions): Outbox {
	const { storyId, storage, send, newId, onDone, onRefused, onConflict, onSaving } = options;
	let queue: Entry[] = storage.load();
	let lastNumber = queue.at(-1)?.number ?? 0;
	let sending = false;
	let blocked: "signed-out" | "conflict" | null = null;
	let pauses = 0;
	let faults = 0;
	let stopped = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const tell = () => {
		const state = blocked ?? (pauses > 1 ? "offline" : "saving");
		onSaving(queue.length === 0 ? { state: "saved" } : { state, waiting: queue.length });
	};
	const replaceAll = (next: Entry[]) => {
		const kept = new Map(next.map((entry) => [entry.number, entry]));
		for (const entry of queue) if (!kept.has(entry.number)) storage.drop(entry.number);
		for (const entry of next) if (!queue.includes(entry)) storage.keep(entry);
		queue = next;
	};
	const pause = () => {
		pauses++;
		timer = setTimeout(pump, Math.min(FIRST_PAUSE_MS * 2 ** (pauses - 1), LONGEST_PAUSE_MS));
		tell();
	};
	const refuse = (entry: Entry, problem: Problem) => {
		const refused = withDependents(entry, queue);
		replaceAll(queue.filter((other) => !refused.includes(other)));
		onRefused(refused, problem);
	};

	async function pump(): Promise<void> {
		const entry = queue[0];
		if (!entry || sending || blocked || stopped) return;
		sending = true;
		const answer = await send(requestOf(entry, storyId));
		sending = false;
		if (answer === null) return pause();
		if ("fault" in answer && ++faults < MOST_FAULTS) return pause();
		pauses = 0;
		faults = 0;
		if ("fault" in answer) refuse(entry, FAULT);
		else if ("value" in answer) done(entry, answer.value);
		else if (answer.problem.reason === "signed-out") blocked = "signed-out";
		else if (answer.problem.reason === "stale") {
			blocked = "conflict";
			onConflict(entry, answer.problem);
		} else refuse(entry, answer.problem);
		tell();
		void pump();
	}

	function done(entry: Entry, value: unknown): void {
		// Out of the queue first: what the desk paints then is the server's word with only the rest on top.
		const rest = queue.slice(1);
		replaceAll(rest);
		const { revisions, renames, paint } = onDone(entry, value);
		const next = rest.map((later) => updated(later, revisions, renames));
		if (next.some((later, index) => later !== rest[index])) replaceAll(next);
		paint();
	}

	tell();
	return {
		entries: () => queue,
		add(change, revisions) {
			const last = queue.at(-1);
			const joined = last && !(sending && queue.length === 1) ? joinedSpanEdits(last.change, change) : null;
			if (last && joined) replaceAll([...queue.slice(0, -1), { ...last, change: joined }]);
			else {
				const known = Object.fromEntries(recordsOf(change).map((id) => [id, revisions[id] ?? 1]));
				replaceAll([
					...queue,
					{
						number: ++lastNumber,
						operationId: newId(),
						change,
						revisions: known,
					},
				]);
			}
			tell();
			void pump();
		},
		resume() {
			if (blocked === "signed-out") blocked = null;
			clearTimeout(timer);
			void pump();
		},
		settle(choice, revisions) {
			const [first, ...rest] = queue;
			blocked = null;
			if (first) replaceAll((choice === "theirs" ? rest : queue).map((entry) => updated(entry, revisions, new Map())));
			tell();
			void pump();
		},
		stop() {
			stopped = true;
			clearTimeout(timer);
		},
	};
}

const FAULT: Problem = {
	reason: "unavailable",
	message: "The server could not do this, although it was asked six times.",
};

function updated(
	entry: Entry,
	revisions: Readonly<Record<string, number>>,
	renames: ReadonlyMap<string, string>,
): Entry {
	let next = entry;
	for (const [from, to] of renames) next = renamed(next, from, to);
	const known = Object.keys(next.revisions).filter(
		(id) => revisions[id] !== undefined && revisions[id] !== next.revisions[id],
	);
	if (known.length === 0) return next;
	return {
		...next,
		revisions: {
			...next.revisions,
			...Object.fromEntries(known.map((id) => [id, revisions[id] ?? 1])),
		},
	};
}

/** The entry and all later ones that speak of a record which it would have made. */
function withDependents(entry: Entry, queue: readonly Entry[]): Entry[] {
	const { change } = entry;
	const made = "tempId" in change ? change.tempId : null;
	if (made === null) return [entry];
	return queue.filter(
		(other) => other === entry || claimsOf(other.change).includes(made) || recordsOf(other.change).includes(made),
	);
}

/** Pressing `]` ten times is one edit. */
function joinedSpanEdits(before: Change, next: Change): Change | null {
	if (before.kind !== "edit" || next.kind !== "edit" || before.id !== next.id) return null;
	const onlySpan = (change: typeof next) =>
		change.set.span && Object.keys(change.set).every((key) => key === "span" || key === "what");
	return onlySpan(before) && onlySpan(next) ? { ...next, set: { ...before.set, ...next.set } } : null;
}
