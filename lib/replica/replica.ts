import type { Changed, Conflict } from "../contract/change.ts";
import type { ClaimView } from "../contract/claim.ts";
import type { EvidenceFileView } from "../contract/evidence.ts";
import type { OriginalView } from "../contract/original.ts";
import type { Problem } from "../contract/problem.ts";
import type { SourceView } from "../contract/source.ts";
import { type Change, kindOf } from "../core/changes/changes.ts";
import type { Refused } from "../core/changes/kind.ts";
import type { LookedAt } from "../core/changes/looked-at.ts";
import type { By } from "../core/changes/records.ts";
import type { Entry } from "./entry.ts";
import { Layers } from "./layers.ts";
import type { Listener, Ports, Snapshot } from "./ports.ts";
import { Queue } from "./queue.ts";
import { asChanged } from "./records-of.ts";
import { type Ref, refOf } from "./story-maps.ts";
import { type SourceInStory, StoryViews } from "./story-views.ts";
import { UndoStacks } from "./undo.ts";

/** The browser's copy of a story: what it shows, what it has still to send, and what its window can undo. */
export class Replica {
	readonly #snapshot: Snapshot;
	readonly #ports: Ports;
	readonly #listener: Listener;
	readonly #layers: Layers;
	readonly #views: StoryViews;
	readonly #undo: UndoStacks;
	#queue: Queue | null = null;
	#cursor: number;
	/** The story has a newer draft than the one that is here. */
	#isOutdated = false;

	constructor(snapshot: Snapshot, ports: Ports, listener: Listener) {
		this.#snapshot = snapshot;
		this.#ports = ports;
		this.#listener = listener;
		this.#cursor = snapshot.event;
		this.#undo = new UndoStacks(snapshot.steps);
		const people = new Map(snapshot.people.map(({ userId, name }) => [userId, name]));
		this.#layers = new Layers(people, (at) => this.#by(at));
		this.#views = new StoryViews(this.#layers.shown, people, snapshot.claims);
		this.#layers.showBase(this.#learn(asChanged(snapshot)));
	}

	/** Takes up what an earlier window left unsent and begins to send. Gives the way to stop. */
	start(): () => void {
		const { storage, transport, tabs, follow } = this.#ports;
		const queue = new Queue({
			...{ storage, transport, tabs },
			onDone: (entry, answer) => this.#onDone(entry, answer),
			onRefused: (entries, problem) => this.#onRefused(entries, problem),
			onConflict: (entry, problem) => this.#onConflict(entry, problem),
			onOthers: () => this.#rebase([]),
			onSaving: (saving) => this.#listener.onSaving(saving),
		});
		this.#queue = queue;
		this.#undo.resume(queue.entries());
		if (queue.entries().length > 0) this.#rebase([]);
		queue.start();
		const stopFollowing = follow(this.#cursor, (changed) => this.take(changed));
		// The page may have been kept from before, while the story went on.
		void this.pull();
		return () => {
			stopFollowing();
			queue.stop();
			this.#queue = null;
		};
	}

	/** The claims as they look now, deleted ones too. */
	claims = (): ReadonlyMap<string, ClaimView> => this.#views.claims();

	/** The sources that are in the register, as they look now, with what is agreed with them in this story. */
	sources = (): Map<string, SourceInStory> => this.#views.sources(this.#snapshot.storyId);

	/** What is attached to the sources, as it looks now. */
	originals = (): OriginalView[] => this.#views.originals();

	/** Words that need no check, which claims answer which, and who was asked, as all of it stands now. */
	lookedAt = (): LookedAt => this.#views.lookedAt();

	/** Whether the server has an original too. */
	isStored = (originalId: string): boolean => this.#layers.base.original.has(originalId);

	/** The newest event that is known to be in here. */
	cursor = (): number => this.#cursor;

	entries = (): readonly Entry[] => this.#queue?.entries() ?? [];

	/**
	 * Does the change: shown now, kept in the browser, sent in its turn. Gives why it cannot be done, where it cannot.
	 *
	 * @param seen the newest event that its maker had seen, where that is not the newest that is in here: somebody who typed
	 *     saw the field as it was when they began.
	 */
	change(change: Change, seen = this.#cursor): Refused | null {
		const refused = kindOf(change).refuse(this.#layers.shown, change, this.#by(this.#ports.now()));
		if (refused || !this.#queue) return refused;
		this.#add(change, seen);
		return null;
	}

	/** Undoes or redoes the last change of this window; null where there is none. Shown at once where it was made here. */
	takeBack(mode: "undo" | "redo"): { readonly isShown: boolean; readonly ids: readonly string[] } | null {
		const target = this.#undo.step(mode);
		if (target === undefined || !this.#queue) return null;
		const log = this.#layers.logOf(target);
		const ids = (log ?? []).flatMap((change) => this.#layers.shown.claimOf(refOf(change)) ?? []);
		this.#add({ kind: "take-back", mode, target });
		return { isShown: log !== undefined, ids: [...new Set(ids)] };
	}

	resume = (): void => this.#queue?.resume();

	/** Ends a conflict. */
	settle(entry: Entry, choice: "theirs" | "mine", seen: number): void {
		this.#queue?.settle(entry.operationId, choice, seen);
		if (choice === "theirs") this.#undo.forget(entry.operationId);
		this.#rebase([]);
	}

	/** A claim as the server has it, without what is still on its way. */
	serverClaim = (id: string): ClaimView | undefined => this.#views.viewOf(this.#layers.base, id);

	/** Takes up what the server tells of its own accord. */
	take(changed: Changed): void {
		if (changed.draftId !== undefined && changed.draftId !== this.#snapshot.draftId) this.#isOutdated = true;
		if (this.#isOutdated) {
			this.#cursor = Math.max(this.#cursor, changed.event);
			this.#listener.onNewDraft?.();
			return;
		}
		if (changed.rules) this.#listener.onRules?.(changed.rules);
		const refs = this.#learn(changed);
		this.#cursor = Math.max(this.#cursor, changed.event);
		if (refs.length > 0) this.#rebase(refs);
		if (changed.reviewed) this.#listener.onReview?.();
	}

	/** Takes up sources that were looked up in the register. */
	learnSources(sources: readonly SourceView[]): void {
		this.take({ event: 0, ...asChanged({ sources }) });
	}

	/** Takes up a file that was uploaded. */
	learnFile(file: EvidenceFileView): void {
		this.#views.learnFile(file);
	}

	/** Asks the server what is new; false where it cannot be heard now. */
	async pull(): Promise<boolean> {
		const changed = await this.#ports.transport.pull(this.#cursor);
		if (changed) this.take(changed);
		return changed !== null;
	}

	#add(change: Entry["change"], seen = this.#cursor): void {
		const { newId, now } = this.#ports;
		const { draftId } = this.#snapshot;
		const made: Entry = { operationId: newId(), change, seen, ...(draftId !== undefined && { draftId }), at: now() };
		const entry = this.#queue?.add(made) ?? made;
		if (change.kind !== "take-back") this.#undo.record(entry.operationId);
		// An edit that was joined to the one before is done in its place.
		if (entry === made) this.#tell(this.#layers.apply(entry));
		else this.#rebase([]);
	}

	#by(at: string): By {
		const { me, storyId, text } = this.#snapshot;
		return { at, userId: me.userId, role: me.role, storyId, text };
	}

	#learn(told: Omit<Changed, "event">): Ref[] {
		for (const { file } of told.evidence) if (file) this.learnFile(file);
		this.#views.learnOriginals(told.originals);
		this.#views.learnCounts(told.sources);
		return this.#layers.learn(told);
	}

	#rebase(changed: readonly Ref[]): void {
		this.#tell(this.#layers.rebase(changed, this.entries()));
	}

	#tell(refs: ReadonlySet<Ref>): void {
		const { claims, hasSources, hasOriginals, hasLookedAt } = this.#views.refresh(refs);
		// Sources before claims: what names a new one must find it.
		if (hasSources) this.#listener.onSources();
		if (hasOriginals) this.#listener.onOriginals();
		if (hasLookedAt) this.#listener.onLookedAt();
		if (claims.size > 0) this.#listener.onClaims(claims);
	}

	#onDone({ change }: Entry, answer: Changed): void {
		const isUnseen = change.kind === "take-back" && this.#layers.logOf(change.target) === undefined;
		const ids = [...answer.claims.map(({ id }) => id), ...claimsOfParts(answer)];
		const before = isUnseen ? this.#views.present(ids) : [];
		const refs = this.#learn(answer);
		// Where nothing came in between, nothing is missing.
		if (answer.event === this.#cursor + 1) this.#cursor = answer.event;
		else if (answer.event > this.#cursor) void this.pull();
		this.#rebase(refs);
		if (isUnseen) this.#listener.onTakenBack(change.mode, before, this.#views.present(ids));
	}

	#onRefused(entries: readonly Entry[], problem: Problem): void {
		for (const { operationId, change } of entries)
			this.#undo.forget(change.kind === "take-back" ? change.target : operationId);
		this.#rebase([]);
		this.#listener.onRefused(entries, problem);
	}

	#onConflict(entry: Entry, problem: Problem): void {
		const current = problem.current as Conflict;
		this.take({ ...current, event: 0 });
		this.#listener.onConflict(entry, { ...problem, current });
	}
}

/** The claims that the parts in an answer belong to. */
const claimsOfParts = ({ evidence, comments, waivers, wordings, corrections }: Changed): string[] =>
	[...evidence, ...comments, ...waivers, ...wordings, ...corrections].flatMap(({ claimId }) => claimId ?? []);
