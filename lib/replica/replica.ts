import type { Changed, Conflict } from "../contract/change.ts";
import type { ClaimView } from "../contract/claim.ts";
import type { EvidenceFileView } from "../contract/evidence.ts";
import type { Problem } from "../contract/problem.ts";
import type { SourceView } from "../contract/source.ts";
import { claimView, commentView, evidenceView, type Names, sourceView } from "../contract/views.ts";
import { type Change, kindOf } from "../core/changes/changes.ts";
import type { Refused } from "../core/changes/kind.ts";
import { type FieldChange, fieldChanges } from "../core/changes/patched.ts";
import type { By, Patch } from "../core/changes/records.ts";
import { takeBack } from "../core/changes/take-back.ts";
import type { Role } from "../core/vocabulary/vocabulary.ts";
import type { Entry } from "./entry.ts";
import type { Follow } from "./follow.ts";
import { Queue, type Saving } from "./queue.ts";
import { asChanged, recordsOf } from "./records-of.ts";
import type { QueueStorage } from "./storage.ts";
import { type Ref, refOf, StoryMaps } from "./story-maps.ts";
import type { Tabs } from "./tabs.ts";
import type { Transport } from "./transport.ts";
import { type Steps, UndoStacks } from "./undo.ts";

/** A story as it was read, and who reads it. */
export interface Snapshot {
	readonly storyId: string;
	/** The newest event that is in it. */
	readonly event: number;
	readonly text: string;
	readonly claims: readonly ClaimView[];
	readonly sources: readonly SourceView[];
	readonly people: readonly { readonly userId: string; readonly name: string }[];
	readonly me: { readonly userId: string; readonly role: Role };
	/** What the reader has done in the story and can undo and redo. */
	readonly steps: Steps;
}

/** What a replica needs of the world. */
export interface Ports {
	readonly storage: QueueStorage;
	readonly transport: Transport;
	readonly tabs: Tabs;
	readonly follow: Follow;
	/** A UUID, version 7. */
	readonly newId: () => string;
	readonly now: () => string;
}

/** What a replica tells the screen. */
export interface Listener {
	/** These claims look different now. */
	onClaims(ids: ReadonlySet<string>): void;
	onSources(): void;
	onSaving(saving: Saving): void;
	onRefused(entries: readonly Entry[], problem: Problem): void;
	onConflict(entry: Entry, problem: Problem & { readonly current: Conflict }): void;
	/** An undo or a redo of something that was done before this window was opened. */
	onTakenBack(mode: "undo" | "redo", before: readonly ClaimView[], after: readonly ClaimView[]): void;
}

/**
 * The browser's copy of a story: the records as the server last told them, and on top of them, by the same functions that
 * the server runs, every change that it has not confirmed yet.
 */
export class Replica {
	readonly #snapshot: Snapshot;
	readonly #ports: Ports;
	readonly #listener: Listener;
	/** As the server told them. */
	readonly #base: StoryMaps;
	/** With the queue on top. */
	readonly #shown: StoryMaps;
	/** What the queue made different. */
	readonly #dirty = new Set<Ref>();
	/** What each operation did, so that it can be taken back. */
	readonly #logs = new Map<string, readonly FieldChange[]>();
	readonly #views = new Map<string, ClaimView>();
	readonly #files = new Map<string, EvidenceFileView>();
	readonly #claimCounts = new Map<string, number>();
	readonly #names: Names;
	readonly #undo: UndoStacks;
	#queue: Queue | null = null;
	#cursor: number;

	constructor(snapshot: Snapshot, ports: Ports, listener: Listener) {
		this.#snapshot = snapshot;
		this.#ports = ports;
		this.#listener = listener;
		this.#cursor = snapshot.event;
		this.#undo = new UndoStacks(snapshot.steps);
		const people = new Map(snapshot.people.map(({ userId, name }) => [userId, name]));
		this.#base = new StoryMaps(people);
		this.#shown = new StoryMaps(people);
		this.#names = {
			person: (id) => people.get(id),
			source: (id) => this.#shown.source.get(id),
			file: (id) => this.#files.get(id),
			claimCount: (id) => this.#claimCounts.get(id) ?? 0,
		};
		const told = this.#learn(asChanged(snapshot.claims, snapshot.sources));
		for (const ref of told) this.#shown.set(ref, this.#base.get(ref));
		for (const claim of snapshot.claims) this.#views.set(claim.id, claim);
	}

	/** Takes up what an earlier window left unsent and begins to send. Gives the way to stop. */
	start(): () => void {
		const { storage, transport, tabs } = this.#ports;
		let stopFollowing = () => {};
		const queue = new Queue({
			...{ storage, transport, tabs },
			onDone: (entry, answer) => this.#onDone(entry, answer),
			onRefused: (entries, problem) => this.#onRefused(entries, problem),
			onConflict: (entry, problem) => this.#onConflict(entry, problem),
			onLead: () => {
				stopFollowing = this.#follow();
			},
			onOthers: () => this.#rebase([]),
			onSaving: (saving) => this.#listener.onSaving(saving),
		});
		this.#queue = queue;
		const stopListening = tabs.listen((message) => {
			if (message.type === "pulled") this.take(message.changed);
		});
		if (queue.entries().length > 0) this.#rebase([]);
		queue.start();
		// The page may have been kept from before, while the story went on.
		void this.pull();
		return () => {
			stopFollowing();
			stopListening();
			queue.stop();
			this.#queue = null;
		};
	}

	/** The claims as they look now, deleted ones too. */
	claims = (): ReadonlyMap<string, ClaimView> => this.#views;

	/** The sources that are in the register, as they look now. */
	sources(): Map<string, SourceView> {
		const living = [...this.#shown.source.values()].filter(({ deletedAt }) => deletedAt === null);
		return new Map(living.map((source) => [source.id, sourceView(source, this.#names)]));
	}

	/** The newest event that is known to be in here. */
	cursor = (): number => this.#cursor;

	entries = (): readonly Entry[] => this.#queue?.entries() ?? [];

	/** Does the change: shown now, kept in the browser, sent in its turn. Gives why it cannot be done, where it cannot. */
	change(change: Change): Refused | null {
		const refused = kindOf(change).refuse(this.#shown, change, this.#by(this.#ports.now()));
		if (refused || !this.#queue) return refused;
		this.#add(change);
		return null;
	}

	/** Undoes or redoes the last change of this window; null where there is none. Shown at once where it was made here. */
	takeBack(mode: "undo" | "redo"): { readonly isShown: boolean; readonly ids: readonly string[] } | null {
		const target = this.#undo.step(mode);
		if (target === undefined || !this.#queue) return null;
		const log = this.#logs.get(target);
		const ids = claimIdsOf(log ?? [], this.#shown);
		this.#add({ kind: "take-back", mode, target });
		return { isShown: log !== undefined, ids };
	}

	resume = (): void => this.#queue?.resume();

	/** Ends a conflict. */
	settle(entry: Entry, choice: "theirs" | "mine", seen: number): void {
		this.#queue?.settle(entry.operationId, choice, seen);
		if (choice === "theirs") this.#undo.forget(entry.operationId);
		this.#rebase([]);
	}

	/** A claim as the server has it, without what is still on its way. */
	serverClaim = (id: string): ClaimView | undefined => this.#viewOf(this.#base, id);

	/** Takes up what the server tells of its own accord. */
	take(changed: Changed): void {
		const refs = this.#learn(changed);
		this.#cursor = Math.max(this.#cursor, changed.event);
		if (refs.length > 0) this.#rebase(refs);
	}

	/** Takes up sources that were looked up in the register. */
	learnSources(sources: readonly SourceView[]): void {
		this.take({ event: 0, claims: [], evidence: [], comments: [], sources: [...sources] });
	}

	/** Takes up a file that was uploaded. */
	learnFile(file: EvidenceFileView): void {
		this.#files.set(file.id, file);
	}

	#add(change: Entry["change"]): void {
		const { newId, now } = this.#ports;
		const made: Entry = { operationId: newId(), change, seen: this.#cursor, at: now() };
		const entry = this.#queue?.add(made) ?? made;
		if (change.kind !== "take-back") this.#undo.record(entry.operationId);
		// An edit that was joined to the one before is done in its place.
		if (entry === made) this.#tell(this.#apply(entry));
		else this.#rebase([]);
	}

	#by(at: string): By {
		const { me, storyId, text } = this.#snapshot;
		return { at, userId: me.userId, role: me.role, storyId, text };
	}

	/** Does a change on top of what is shown. */
	#apply({ operationId, change, at }: Entry): Set<Ref> {
		const patch = this.#patchOf(change, this.#by(at));
		this.#logs.set(operationId, fieldChanges(this.#shown, patch));
		const refs = new Set<Ref>();
		for (const write of patch) {
			this.#noteClaim(refOf(write), refs);
			this.#shown.write(write);
			this.#dirty.add(refOf(write));
			this.#noteClaim(refOf(write), refs);
		}
		return refs;
	}

	#patchOf(change: Entry["change"], by: By): Patch {
		if (change.kind !== "take-back") return kindOf(change).apply(this.#shown, change, by);
		const patch = takeBack(this.#shown, this.#logs.get(change.target) ?? [], change.mode, by);
		return "reason" in patch ? [] : patch;
	}

	/** Lets the records that changed, and those that the queue made different, be what the server says, with the queue on top. */
	#rebase(changed: readonly Ref[]): void {
		const refs = new Set<Ref>();
		for (const ref of new Set([...changed, ...this.#dirty])) {
			this.#noteClaim(ref, refs);
			this.#shown.set(ref, this.#base.get(ref));
			this.#noteClaim(ref, refs);
		}
		this.#dirty.clear();
		for (const entry of this.entries()) for (const ref of this.#apply(entry)) refs.add(ref);
		this.#tell(refs);
	}

	/** A claim shows its evidence and comments, so it changes with them. */
	#noteClaim(ref: Ref, refs: Set<Ref>): void {
		refs.add(ref);
		const claimId = this.#shown.claimOf(ref);
		if (claimId !== null) refs.add(refOf({ entity: "claim", id: claimId }));
	}

	#tell(refs: ReadonlySet<Ref>): void {
		const ids = new Set<string>();
		const sources = new Set<string>();
		for (const ref of refs) {
			if (ref.startsWith("claim ")) ids.add(ref.slice("claim ".length));
			if (ref.startsWith("source ")) sources.add(ref.slice("source ".length));
		}
		// Sources before claims: what names a new one must find it.
		if (sources.size > 0) this.#noteNaming(sources, ids);
		for (const id of ids) {
			const view = this.#viewOf(this.#shown, id);
			if (view) this.#views.set(id, view);
			else this.#views.delete(id);
		}
		if (sources.size > 0) this.#listener.onSources();
		if (ids.size > 0) this.#listener.onClaims(ids);
	}

	/** Adds the claims that show the name of one of these sources. */
	#noteNaming(sources: ReadonlySet<string>, ids: Set<string>): void {
		for (const [id, { chain, evidence }] of this.#views)
			if ([...chain, ...evidence].some(({ sourceId }) => sourceId !== null && sources.has(sourceId))) ids.add(id);
	}

	#viewOf(maps: StoryMaps, id: string): ClaimView | undefined {
		const claim = maps.claim.get(id);
		return (
			claim && {
				...claimView(claim, this.#names),
				evidence: maps.evidenceOf(id).map((piece) => evidenceView(piece, this.#names)),
				comments: maps.commentsOf(id).map((comment) => commentView(comment, this.#names)),
			}
		);
	}

	/** Takes up records that are newer than the ones here. Gives which were. */
	#learn(told: Omit<Changed, "event">): Ref[] {
		for (const { file } of told.evidence) if (file) this.learnFile(file);
		for (const { id, claimCount } of told.sources) this.#claimCounts.set(id, claimCount);
		return recordsOf(told).flatMap(([ref, record]) => {
			const known = this.#base.get(ref);
			const isNews = !known || known.revision < record.revision;
			if (isNews) this.#base.set(ref, record);
			return isNews || ref.startsWith("source ") ? [ref] : [];
		});
	}

	#onDone({ change }: Entry, answer: Changed): void {
		const isUnseen = change.kind === "take-back" && !this.#logs.has(change.target);
		const ids = [
			...answer.claims.map(({ id }) => id),
			...[...answer.evidence, ...answer.comments].flatMap(({ claimId }) => claimId ?? []),
		];
		const before = isUnseen ? this.#present(ids) : [];
		const refs = this.#learn(answer);
		// Where nothing came in between, nothing is missing.
		if (answer.event === this.#cursor + 1) this.#cursor = answer.event;
		else if (answer.event > this.#cursor) void this.pull();
		this.#rebase(refs);
		if (isUnseen) this.#listener.onTakenBack(change.mode, before, this.#present(ids));
	}

	/** Hears of changes for all tabs of this browser. */
	#follow(): () => void {
		const { follow, tabs } = this.#ports;
		return follow(this.#cursor, (changed) => {
			this.take(changed);
			tabs.post({ type: "pulled", changed });
		});
	}

	/** Asks the server what is new; false where it cannot be heard now. */
	async pull(): Promise<boolean> {
		const changed = await this.#ports.transport.pull(this.#cursor);
		if (changed) this.take(changed);
		return changed !== null;
	}

	#onRefused(entries: readonly Entry[], problem: Problem): void {
		for (const { operationId } of entries) this.#undo.forget(operationId);
		this.#rebase([]);
		this.#listener.onRefused(entries, problem);
	}

	#onConflict(entry: Entry, problem: Problem): void {
		const current = problem.current as Conflict;
		this.take({ ...current, event: 0 });
		this.#listener.onConflict(entry, { ...problem, current });
	}

	#present = (ids: readonly string[]): ClaimView[] => [...new Set(ids)].flatMap((id) => this.#views.get(id) ?? []);
}

/** The claims that field changes are about, by themselves or by their evidence and comments. */
function claimIdsOf(log: readonly FieldChange[], maps: StoryMaps): string[] {
	return [...new Set(log.flatMap((change) => maps.claimOf(refOf(change)) ?? []))];
}
