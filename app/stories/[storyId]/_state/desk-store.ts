import type { ClaimView } from "@/lib/contract/claim.ts";
import type { Problem } from "@/lib/contract/problem.ts";
import type { SourceView } from "@/lib/contract/source.ts";
import { recordsIn } from "./answer-records.ts";
import { type Change, claimsOf, type Entry } from "./change.ts";
import type { DeskData, DeskState } from "./desk-state.ts";
import { sameContent } from "./differences.ts";
import { firstState } from "./first-state.ts";
import { Journal } from "./journal.ts";
import { newSourceOf } from "./new-source.ts";
import { createOutbox, type Learned, type Outbox } from "./outbox.ts";
import type { OutboxStorage } from "./outbox-storage.ts";
import { outlineOf, retally } from "./outline.ts";
import { type Easel, paint } from "./paint.ts";
import type { Place, TakeFocus } from "./place.ts";
import { revisionsOf } from "./revisions.ts";
import { ServerRecords } from "./server-records.ts";
import { takenBackWords } from "./taken-back.ts";
import type { Send } from "./transport.ts";
import { TypeAhead } from "./typed-ahead.ts";
import { changesVisible, stillThere, visibleClaims } from "./visible.ts";

export interface DeskDoors {
	readonly storage: OutboxStorage;
	readonly send: Send;
	readonly newId: () => string;
	readonly now: () => string;
	/** A source of the register; null where it cannot be read now. */
	readonly readSource: (id: string) => Promise<SourceView | null>;
	/** Sources of the register whose name or alias holds these words, a handful; null where they cannot be read now. */
	readonly findSources: (query: string, signal: AbortSignal) => Promise<readonly SourceView[] | null>;
}

/**
 * Everything the desk knows and does, outside React, so that a key re-renders the few pieces that it changes. Claims are
 * shown as the server last told them with the queued changes painted on top.
 */
export class DeskStore {
	readonly data: DeskData;
	/** How the parts of the screen take focus. */
	readonly places = new Map<Place, TakeFocus>();
	/** What is typed before a dialog that was asked for can take it. */
	readonly typeAhead = new TypeAhead();
	readonly #doors: DeskDoors;
	readonly #server: ServerRecords;
	readonly #claims: Map<string, ClaimView>;
	readonly #listeners = new Set<() => void>();
	readonly #claimListeners = new Set<(ids: ReadonlySet<string>) => void>();
	readonly #journal = new Journal();
	readonly #easel: Easel;
	#state: DeskState;
	#outbox: Outbox | null = null;

	constructor(data: DeskData, doors: DeskDoors) {
		this.data = data;
		this.#doors = doors;
		this.#server = new ServerRecords(data.claims, data.sources);
		this.#claims = new Map(this.#server.claims);
		this.#state = firstState(this.#claims, new Map(this.#server.sources));
		this.#easel = {
			text: data.draft.text,
			storyId: data.story.id,
			myName: data.me.name,
			now: doors.now,
			sourceName: (id) => (id === null ? null : ((newSourceOf(id) ?? this.#state.sources.get(id))?.name ?? null)),
		};
	}

	/** Takes up what an earlier window left unsent and begins to send. Gives the way to stop. */
	start(): () => void {
		const { storage, send, newId } = this.#doors;
		const outbox = createOutbox({
			storyId: this.data.story.id,
			storage,
			send,
			newId,
			onDone: (entry, value) => this.#onDone(entry, value),
			onRefused: (entries, problem) => this.#onRefused(entries, problem),
			onConflict: (entry, problem) => this.#onConflict(entry, problem),
			onSaving: (saving) => this.set({ saving }),
		});
		this.#outbox = outbox;
		const left = outbox.entries();
		if (left.length > 0) {
			this.#repaint(left.flatMap(({ change }) => claimsOf(change)));
			outbox.resume();
		}
		return () => {
			outbox.stop();
			this.#outbox = null;
		};
	}

	state = (): DeskState => this.#state;
	claim = (id: string | null): ClaimView | undefined => (id === null ? undefined : this.#claims.get(id));
	current = (): ClaimView | undefined => this.claim(this.#state.currentId);
	personName = (id: string): string =>
		this.data.people.find(({ userId }) => userId === id)?.name ?? "somebody who left";
	claims = (): ReadonlyMap<string, ClaimView> => this.#claims;

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	/** Tells which claims look different now: for what is drawn without React. */
	onClaims = (listener: (ids: ReadonlySet<string>) => void): (() => void) => {
		this.#claimListeners.add(listener);
		return () => this.#claimListeners.delete(listener);
	};

	set(patch: Partial<DeskState>): void {
		this.#state = { ...this.#state, ...patch };
		if (changesVisible(patch, this.#state)) this.#sift();
		for (const listener of this.#listeners) listener();
	}

	/** For those who listen: what the screen shows already. */
	say(words: string): void {
		this.set({ said: { words, number: this.#state.said.number + 1 } });
	}

	/** For everybody: what the screen would not show. */
	tell(words: string, offers?: "undo" | "redo"): void {
		this.set({ said: { words, number: this.#state.said.number + 1, isShown: true, offers } });
	}

	/** Does the change: painted now, kept in the browser, sent in its turn. */
	change(change: Change): void {
		if (!this.#outbox) return;
		const before = claimsOf(change).map((id) => this.#claims.get(id));
		const recordOf = (id: string) => this.#server.claims.get(id) ?? this.#state.sources.get(id);
		this.#outbox.add(change, revisionsOf(change, this.claim, recordOf));
		this.#repaint(claimsOf(change));
		if (change.kind === "edit-source") this.#showSources();
		if (change.kind === "undo" || change.kind === "redo" || change.kind === "edit-source") return;
		this.#journal.record(claimsOf(change).flatMap((id, index) => before[index] ?? this.#gone(id)));
	}

	undo(): void {
		this.#takeBack("undo", this.#journal.back(this.#present));
	}

	redo(): void {
		this.#takeBack("redo", this.#journal.forth(this.#present));
	}

	#takeBack(kind: "undo" | "redo", before: readonly ClaimView[]): void {
		const now = this.#present(before.map(({ id }) => id));
		this.change({ kind, before });
		// What was done before this window was opened, the server's answer will tell.
		if (before.length > 0) this.#tellTakenBack(kind, now, before);
	}

	/** Says what was taken back, and goes to it where it is one claim. */
	#tellTakenBack(kind: "undo" | "redo", before: readonly ClaimView[], after: readonly ClaimView[]): void {
		const [only, ...others] = after;
		if (only && others.length === 0 && only.deletedAt === null) this.set({ currentId: only.id });
		const words = takenBackWords(kind, before, after, (id) => this.#state.outline.numbers.get(id), this.personName);
		this.tell(words, kind === "undo" ? "redo" : "undo");
	}

	resume = (): void => this.#outbox?.resume();

	settle(choice: "theirs" | "mine"): void {
		const { conflict } = this.#state;
		if (!conflict) return;
		this.#server.takeClaims(conflict.theirs);
		this.set({ conflict: null });
		this.say(choice === "theirs" ? "The saved version was kept." : "Your version was kept.");
		this.#outbox?.settle(choice, conflict.revisions);
		if (choice === "theirs") this.#showSources();
		this.#repaint([...claimsOf(conflict.entry.change), ...conflict.theirs.map(({ id }) => id)]);
	}

	forgetRefusal(number: number): void {
		this.set({ refusals: this.#state.refusals.filter((refusal) => refusal.number !== number) });
	}

	findSources(query: string, signal: AbortSignal): Promise<readonly SourceView[] | null> {
		return this.#doors.findSources(query, signal);
	}

	/** Takes up all claims of the story as the server has them, where it knows more. */
	learnClaims(claims: readonly ClaimView[]): void {
		const newer = claims.filter(({ id, revision }) => revision > (this.#server.claims.get(id)?.revision ?? 0));
		const living = new Set(claims.map(({ id }) => id));
		const gone = [...this.#server.claims.values()].filter(({ id, deletedAt }) => deletedAt === null && !living.has(id));
		this.#server.takeClaims([...newer, ...gone.map((claim) => ({ ...claim, deletedAt: this.#doors.now() }))]);
		this.#repaint([...newer, ...gone].map(({ id }) => id));
	}

	/** Takes up sources as the server tells them. */
	learnSources(sources: readonly SourceView[]): void {
		this.#server.takeSources(sources);
		if (sources.length > 0) this.#showSources();
	}

	/** The register as the server told it, with queued edits on top. */
	#showSources(): void {
		const sources = new Map(this.#server.sources);
		for (const { change } of this.#outbox?.entries() ?? []) {
			const source = change.kind === "edit-source" ? sources.get(change.id) : undefined;
			if (source && change.kind === "edit-source") sources.set(source.id, { ...source, ...change.set });
		}
		this.set({ sources });
	}

	/** Chains and evidence may name sources that were added with them. */
	async #meetSources(claims: readonly ClaimView[]): Promise<void> {
		const ids = new Set(
			claims.flatMap(({ chain, evidence }) => [...chain, ...evidence].flatMap(({ sourceId }) => sourceId ?? [])),
		);
		const unknown = [...ids].filter((id) => !this.#server.sources.has(id));
		const met = await Promise.all(unknown.map(this.#doors.readSource));
		this.learnSources(met.filter((source) => source !== null));
	}

	#present = (ids: readonly string[]) => ids.flatMap((id) => this.#claims.get(id) ?? []);

	/** A claim that was not there before the change: taking the change back deletes it. */
	#gone(id: string): ClaimView[] {
		const claim = this.#claims.get(id);
		return claim ? [{ ...claim, deletedAt: this.#doors.now() }] : [];
	}

	#onDone({ change }: Entry, value: unknown): Learned {
		const { claims, sources, revisions, renames } = this.#server.take(change, value);
		if (sources.length > 0) this.#showSources();
		for (const [from, to] of renames) this.#rename(from, to);
		const ids = [...claimsOf(change), ...claims.map(({ id }) => id)];
		const before = this.#present(ids);
		void this.#meetSources(ids.flatMap((id) => this.#server.claims.get(id) ?? []));
		const paint = () => {
			this.#repaint(ids);
			if ((change.kind === "undo" || change.kind === "redo") && change.before.length === 0)
				this.#tellTakenBack(change.kind, before, claims);
		};
		return { revisions, renames, paint };
	}

	#rename(from: string, to: string): void {
		this.#journal.rename(from, to);
		const { currentId, picked, tally } = this.#state;
		const tallied = retally(tally, [[this.#claims.get(from), undefined]]);
		this.#claims.delete(from);
		this.set({
			tally: tallied,
			currentId: currentId === from ? to : currentId,
			picked: picked.has(from) ? new Set([...picked].map((id) => (id === from ? to : id))) : picked,
		});
	}

	#onRefused(entries: readonly Entry[], problem: Problem): void {
		this.#showSources();
		this.#repaint(entries.flatMap(({ change }) => claimsOf(change)));
		const undoing = entries[0]?.change.kind === "undo" || entries[0]?.change.kind === "redo";
		if (undoing) {
			this.tell(problem.message);
			return;
		}
		const fields = Object.values(problem.fields ?? {}).join(" ");
		const message = fields && !problem.message.includes(fields) ? `${problem.message} ${fields}` : problem.message;
		this.set({
			refusals: [...this.#state.refusals, ...entries.map(({ number, change }) => ({ number, change, message }))],
		});
		this.say(`Not saved. ${message}`);
	}

	#onConflict(entry: Entry, problem: Problem): void {
		const current = recordsIn(problem.current);
		const theirs = current.claims;
		const all = [...theirs, ...current.evidence, ...current.comments, ...current.sources];
		const revisions = Object.fromEntries(all.map(({ id, revision }) => [id, revision]));
		this.#server.takeSources(current.sources);
		const ids = theirs.length > 0 ? theirs.map(({ id }) => id) : claimsOf(entry.change);
		const mine = this.#present(ids);
		const other = theirs.filter((claim, index) => mine[index] && !sameContent(claim, mine[index]));
		const { message, changed = null } = problem;
		this.set({ conflict: { entry, theirs, mine, revisions, message, changed } });
		// Somebody else made the very same change: nothing to choose.
		if (theirs.length > 0 && other.length === 0) this.settle("theirs");
		else this.say("Conflict. Choose which version to keep.");
	}

	/** Brings the claims up to date with the server's word and the queue. */
	#repaint(ids: Iterable<string>): void {
		const { ids: touched, claims } = paint(this.#server.claims, this.#outbox?.entries() ?? [], ids, this.#easel);
		let moved = false;
		const changes: [ClaimView | undefined, ClaimView | undefined][] = [];
		for (const id of touched) {
			const before = this.#claims.get(id);
			const after = claims.get(id);
			changes.push([before, after]);
			if (before?.start !== after?.start || before?.end !== after?.end || before?.deletedAt !== after?.deletedAt)
				moved = true;
			if (after) this.#claims.set(id, after);
			else this.#claims.delete(id);
		}
		const outline = moved ? outlineOf(this.#claims) : this.#state.outline;
		const currentId = stillThere(this.#state, outline.order);
		const changed = moved ? { outline, currentId } : {};
		this.set({ tally: retally(this.#state.tally, changes), ...changed });
		if (!moved && this.#state.visible !== outline.order) this.#sift();
		for (const listener of this.#claimListeners) listener(touched);
	}

	#sift(): void {
		this.#state = { ...this.#state, visible: visibleClaims(this.#state, this.claim) };
	}
}
