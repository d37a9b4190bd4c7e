import type { Changed } from "../contract/change.ts";
import { kindOf } from "../core/changes/changes.ts";
import { type FieldChange, fieldChanges } from "../core/changes/patched.ts";
import type { By, Patch } from "../core/changes/records.ts";
import { takeBack } from "../core/changes/take-back.ts";
import type { Entry } from "./entry.ts";
import { recordsOf } from "./records-of.ts";
import { type Ref, refOf, StoryMaps } from "./story-maps.ts";

/**
 * A story's records in two layers: as the server last told them, and on top of them, by the same functions that the
 * server runs, every change that it has not confirmed yet.
 */
export class Layers {
	/** As the server told them. */
	readonly base: StoryMaps;
	/** With the queue on top. */
	readonly shown: StoryMaps;
	readonly #by: (at: string) => By;
	/** What the queue made different. */
	readonly #dirty = new Set<Ref>();
	/** What each operation did, so that it can be taken back. */
	readonly #logs = new Map<string, readonly FieldChange[]>();
	/** Operations that are in the base, whether or not their answer has come. */
	readonly #stored = new Set<string>();

	constructor(people: ReadonlyMap<string, string>, by: (at: string) => By) {
		this.#by = by;
		this.base = new StoryMaps(people);
		this.shown = new StoryMaps(people);
	}

	/** What an operation did; undefined where it was done before this window was opened. */
	logOf = (operationId: string): readonly FieldChange[] | undefined => this.#logs.get(operationId);

	/** Takes up records that are newer than the ones here. Gives which were. */
	learn({ operations, ...told }: Omit<Changed, "event">): Ref[] {
		for (const operationId of operations) this.#stored.add(operationId);
		return recordsOf(told).flatMap(([ref, record]) => {
			const known = this.base.get(ref);
			const isNews = !known || known.revision < record.revision;
			if (isNews) this.base.set(ref, record);
			return isNews || ref.startsWith("source ") ? [ref] : [];
		});
	}

	/** Shows the server's records as they are, with nothing on top. */
	showBase(refs: readonly Ref[]): void {
		for (const ref of refs) this.shown.set(ref, this.base.get(ref));
	}

	/** Does a change on top of what is shown. Gives what it made different. */
	apply({ operationId, change, at }: Entry): Set<Ref> {
		const patch = this.#patchOf(change, this.#by(at));
		this.#logs.set(operationId, fieldChanges(this.shown, patch));
		const refs = new Set<Ref>();
		for (const write of patch) {
			this.#note(refOf(write), refs);
			this.shown.write(write);
			this.#dirty.add(refOf(write));
			this.#note(refOf(write), refs);
		}
		return refs;
	}

	/** Lets the records that changed, and those that the queue made different, be what the server says, with the queue on top. */
	rebase(changed: readonly Ref[], queue: readonly Entry[]): Set<Ref> {
		const refs = new Set<Ref>();
		for (const ref of new Set([...changed, ...this.#dirty])) {
			this.#note(ref, refs);
			this.shown.set(ref, this.base.get(ref));
			this.#note(ref, refs);
		}
		this.#dirty.clear();
		for (const entry of queue) {
			// Done already, though its answer is still to come: once more would be twice, and undo would find nothing to undo.
			if (this.#stored.has(entry.operationId)) continue;
			for (const ref of this.apply(entry)) refs.add(ref);
		}
		return refs;
	}

	#patchOf(change: Entry["change"], by: By): Patch {
		if (change.kind !== "take-back") return kindOf(change).apply(this.shown, change, by);
		const patch = takeBack(this.shown, this.#logs.get(change.target) ?? [], change.mode, by.at);
		return "reason" in patch ? [] : (patch as Patch);
	}

	/** A claim shows its evidence and comments, so it changes with them. */
	#note(ref: Ref, refs: Set<Ref>): void {
		refs.add(ref);
		const claimId = this.shown.claimOf(ref);
		if (claimId !== null) refs.add(refOf({ entity: "claim", id: claimId }));
	}
}
