import type { Change } from "../core/changes/changes.ts";

/** Undoes or redoes an operation of one's own. */
export interface TakeBack {
	readonly kind: "take-back";
	readonly mode: "undo" | "redo";
	readonly target: string;
}

/** A change on its way to the server. */
export interface Entry {
	/** A UUID, version 7: entries sort by when they were made, in whichever tab. */
	readonly operationId: string;
	readonly change: Change | TakeBack;
	/** The newest event that its maker had seen. */
	readonly seen: number;
	/** The draft that was on the screen. */
	readonly draftId?: string;
	readonly at: string;
}

/** Identifiers of the records that a change would make. */
function madeBy(change: Entry["change"]): readonly string[] {
	switch (change.kind) {
		case "create":
		case "add-comment":
		case "attach-original":
			return [change.id];
		case "split":
			return [change.newId];
		case "add-evidence":
			return change.pieces.map(({ id }) => id);
		default:
			return [];
	}
}

/** The entry and all later ones that speak of a record which it would have made. */
export function withDependents(entry: Entry, queue: readonly Entry[]): Entry[] {
	const made = madeBy(entry.change);
	return queue.filter((other) => {
		if (other === entry) return true;
		// Identifiers are UUIDs, so they stand nowhere else in the text of a change.
		const text = JSON.stringify(other.change);
		return made.some((id) => text.includes(id)) || text.includes(entry.operationId);
	});
}

/** Moving an edge ten times is one edit. */
export function joinedEdits(before: Entry["change"], next: Entry["change"]): Change | null {
	if (before.kind !== "edit" || next.kind !== "edit" || before.id !== next.id) return null;
	const isSpanOnly = ({ set }: typeof next) => Object.keys(set).join() === "span";
	return isSpanOnly(before) && isSpanOnly(next) ? next : null;
}
