import type { Changed } from "@/lib/contract/change.ts";
import type { ClaimView } from "@/lib/contract/claim.ts";
import type { EvidenceFileView } from "@/lib/contract/evidence.ts";
import type { Problem } from "@/lib/contract/problem.ts";
import type { SourceView } from "@/lib/contract/source.ts";
import type { SuggestedClaim } from "@/lib/contract/story.ts";
import type { Change } from "@/lib/core/changes/changes.ts";
import type { Span } from "@/lib/core/text/span.ts";
import type { Entry } from "@/lib/replica/entry.ts";
import type { Ports } from "@/lib/replica/ports.ts";
import { Replica } from "@/lib/replica/replica.ts";
import type { Conflict, DeskData, DeskState } from "./desk-state.ts";
import { sameContent } from "./differences.ts";
import { firstState } from "./first-state.ts";
import { outlineOf, retally } from "./outline.ts";
import { Places } from "./places.ts";
import { takenBackWords } from "./taken-back.ts";
import { TypeAhead } from "./typed-ahead.ts";
import { changesVisible, stillThere, visibleClaims } from "./visible.ts";

export interface DeskDoors extends Ports {
	/** Sources of the register whose name or alias holds these words, a handful; null where they cannot be read now. */
	readonly findSources: (query: string, signal: AbortSignal) => Promise<readonly SourceView[] | null>;
	/** Claims in a stretch of the draft that was left out; null where it can't be read now. */
	readonly readLeftOut: (stretch: Span) => Promise<readonly SuggestedClaim[] | null>;
}

/**
 * Everything the desk knows and does, outside React, so that a key re-renders the few pieces that it changes. Its claims
 * are the replica's.
 */
export class DeskStore {
	readonly data: DeskData;
	readonly places = new Places();
	/** What is typed before a dialog that was asked for can take it. */
	readonly typeAhead = new TypeAhead();
	readonly #doors: DeskDoors;
	readonly #replica: Replica;
	readonly #listeners = new Set<() => void>();
	readonly #claimListeners = new Set<(ids: ReadonlySet<string>) => void>();
	/** The claims as the tally last counted them. */
	readonly #counted: Map<string, ClaimView>;
	#state: DeskState;
	#refusals = 0;

	constructor(data: DeskData, doors: DeskDoors) {
		this.data = data;
		this.#doors = doors;
		const { story, draft } = data;
		this.#replica = new Replica(
			{
				...data,
				...{ storyId: story.id, draftId: draft.id, text: draft.text },
			},
			doors,
			{
				onClaims: (ids) => this.#onClaims(ids),
				onSources: () => this.set({ sources: this.#replica.sources() }),
				onOriginals: () => this.#onOriginals(),
				onLookedAt: () => this.set({ lookedAt: this.#replica.lookedAt() }),
				onNewDraft: () => this.set({ isOutdated: true }),
				onRules: (rules) => this.set({ rules }),
				// Nothing of the desk is another, but whoever asks for the newest event gets another answer.
				onReview: () => this.set({}),
				onSaving: (saving) => this.set({ saving }),
				onRefused: (entries, problem) => this.#onRefused(entries, problem),
				onConflict: (entry, problem) => this.#onConflict(entry, problem),
				onTakenBack: (mode, before, after) => this.#tellTakenBack(mode, before, after),
			},
		);
		this.#counted = new Map(this.#replica.claims());
		const { sources, originals, lookedAt } = this.#replica;
		this.#state = firstState(this.#counted, sources(), originals(), lookedAt(), data.rules);
	}

	/** Takes up what an earlier window left unsent and begins to send. Gives the way to stop. */
	start(): () => void {
		return this.#replica.start();
	}

	state = (): DeskState => this.#state;
	claim = (id: string | null): ClaimView | undefined => (id === null ? undefined : this.#replica.claims().get(id));
	current = (): ClaimView | undefined => this.claim(this.#state.currentId);
	personName = (id: string): string =>
		this.data.people.find(({ userId }) => userId === id)?.name ?? "a former colleague";
	claims = (): ReadonlyMap<string, ClaimView> => this.#replica.claims();

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
		// Whoever goes to a claim has left the gap.
		const left = patch.currentId !== undefined && patch.currentId !== this.#state.currentId ? { gapAt: null } : {};
		this.#state = { ...this.#state, ...left, ...patch };
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

	/**
	 * Does the change: shown now, kept in the browser, sent in its turn. What cannot be done is shown with the reason.
	 *
	 * @param seen the event up to which its maker had seen the story, where more has come since, as while they typed.
	 */
	change(change: Change, seen?: number): void {
		if (this.#state.wayBack !== null) this.set({ wayBack: null });
		const refused = this.#replica.change(change, seen);
		if (refused) this.#refuse([change], refused.message);
	}

	undo(): void {
		const { wayBack } = this.#state;
		if (wayBack === null) this.#takeBack("undo");
		else wayBack();
	}

	redo(): void {
		this.#takeBack("redo");
	}

	#takeBack(mode: "undo" | "redo"): void {
		const before = new Map(this.#replica.claims());
		const taken = this.#replica.takeBack(mode);
		if (!taken) this.tell(mode === "undo" ? "Nothing to undo." : "Nothing to redo.");
		// What was done before this window was opened, the server's answer will tell.
		else if (taken.isShown)
			this.#tellTakenBack(
				mode,
				taken.ids.flatMap((id) => before.get(id) ?? []),
				taken.ids.flatMap((id) => this.claim(id) ?? []),
			);
	}

	/** Says what was taken back, and goes to it where it is one claim. */
	#tellTakenBack(kind: "undo" | "redo", before: readonly ClaimView[], after: readonly ClaimView[]): void {
		const [only, ...others] = after;
		if (only && others.length === 0 && only.deletedAt === null) this.set({ currentId: only.id });
		const words = takenBackWords(kind, before, after, (id) => this.#state.outline.numbers.get(id), this.personName);
		this.tell(words, kind === "undo" ? "redo" : "undo");
	}

	readLeftOut = (stretch: Span): Promise<readonly SuggestedClaim[] | null> => this.#doors.readLeftOut(stretch);

	resume = (): void => this.#replica.resume();

	/** The newest event that is known to be in the claims. */
	cursor = (): number => this.#replica.cursor();

	/** Asks the server what others have changed; false where it cannot be heard now. */
	pull = (): Promise<boolean> => this.#replica.pull();

	settle(choice: "theirs" | "mine"): void {
		const { conflict } = this.#state;
		if (!conflict) return;
		this.set({ conflict: null });
		this.say(choice === "theirs" ? "The saved version was kept." : "Your version was kept.");
		this.#replica.settle(conflict.entry, choice, conflict.event);
	}

	forgetRefusal(number: number): void {
		this.set({ refusals: this.#state.refusals.filter((refusal) => refusal.number !== number) });
	}

	findSources(query: string, signal: AbortSignal): Promise<readonly SourceView[] | null> {
		return this.#doors.findSources(query, signal);
	}

	/** Takes up sources as the server tells them. */
	learnSources(sources: readonly SourceView[]): void {
		this.#replica.learnSources(sources);
	}

	/** Takes up a file that was uploaded, so that evidence can show it. */
	learnFile(file: EvidenceFileView): void {
		this.#replica.learnFile(file);
	}

	/** Whether the server has an original too, so that its text can be read there. */
	isStored = (originalId: string): boolean => this.#replica.isStored(originalId);

	#onRefused(entries: readonly Entry[], problem: Problem): void {
		const changes = entries.flatMap(({ change }) => (change.kind === "take-back" ? [] : change));
		if (changes.length === 0) {
			this.tell(problem.message);
			return;
		}
		const fields = Object.values(problem.fields ?? {}).join(" ");
		const message = fields && !problem.message.includes(fields) ? `${problem.message} ${fields}` : problem.message;
		this.#refuse(changes, message);
	}

	#refuse(changes: readonly Change[], message: string): void {
		const refusals = changes.map((change) => ({ number: ++this.#refusals, change, message }));
		this.set({ refusals: [...this.#state.refusals, ...refusals] });
		this.say(`Not saved. ${message}`);
	}

	#onConflict(entry: Entry, { message, current, changed }: Problem & { readonly current: Changed }): void {
		const ids = current.claims.map(({ id }) => id);
		const theirs = ids.flatMap((id) => this.#replica.serverClaim(id) ?? []);
		const mine = ids.flatMap((id) => this.claim(id) ?? []);
		const conflict: Conflict = { entry, theirs, mine, event: current.event, message, changed: changed ?? null };
		this.set({ conflict });
		const other = theirs.filter((claim, index) => mine[index] && !sameContent(claim, mine[index]));
		// Somebody else made the very same change: nothing to choose.
		if (theirs.length > 0 && other.length === 0) this.settle("theirs");
		else this.say("Conflict. Choose which version to keep.");
	}

	#onOriginals(): void {
		const list = this.#replica.originals();
		this.set({ originals: { ...this.#state.originals, list } });
	}

	/** Brings the outline, the tally and the list up to date with the claims. */
	#onClaims(ids: ReadonlySet<string>): void {
		const claims = this.#replica.claims();
		let moved = false;
		const changes: [ClaimView | undefined, ClaimView | undefined][] = [];
		for (const id of ids) {
			const before = this.#counted.get(id);
			const after = claims.get(id);
			changes.push([before, after]);
			if (before?.start !== after?.start || before?.end !== after?.end || before?.deletedAt !== after?.deletedAt)
				moved = true;
			if (after) this.#counted.set(id, after);
			else this.#counted.delete(id);
		}
		const outline = moved ? outlineOf(claims) : this.#state.outline;
		const currentId = stillThere(this.#state, outline.order);
		const changed = moved ? { outline, currentId } : {};
		this.set({ tally: retally(this.#state.tally, changes), ...changed });
		if (!moved && this.#state.visible !== outline.order) this.#sift();
		for (const listener of this.#claimListeners) listener(ids);
	}

	#sift(): void {
		this.#state = { ...this.#state, visible: visibleClaims(this.#state, this.claim) };
	}
}
