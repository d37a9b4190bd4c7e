import { counted } from "@/lib/core/vocabulary/counted.ts";
import {
	ATTRIBUTION,
	type AttributionStatus,
	VERIFICATION,
	type VerificationStatus,
} from "@/lib/core/vocabulary/vocabulary.ts";
import type { TagSet } from "./change.ts";
import type { DeskStore } from "./desk-store.ts";
import { targets } from "./moves.ts";

/** What the key for "once more" does. */
const last = new WeakMap<DeskStore, () => void>();

/** Lets what was just done be done to other claims by one key. */
export function canRepeat(store: DeskStore, again: () => void): void {
	last.set(store, again);
}

/** Sets statuses of the selection or the current claim, and says so. */
export function tag(store: DeskStore, set: TagSet, ids = targets(store)): void {
	const stale = ids.filter((id) => {
		const claim = store.claim(id);
		return claim && Object.entries(set).some(([field, value]) => claim[field as keyof TagSet] !== value);
	});
	canRepeat(store, () => tag(store, set));
	if (stale.length > 0) store.change({ kind: "tag", ids: stale, set });
	const words = `${subject(store, ids)}: ${inWords(store, set)}.`;
	// Most of a selection may be off the screen.
	if (ids.length > 1) store.tell(words, "undo");
	else store.say(words);
}

/** Does to these claims what was last done to others. */
export function repeat(store: DeskStore): void {
	const again = last.get(store);
	if (again) again();
	else store.tell("Nothing to repeat yet.");
}

export function verification(store: DeskStore, verificationStatus: VerificationStatus): void {
	tag(store, { verificationStatus });
}

export function attribution(store: DeskStore, attributionStatus: AttributionStatus): void {
	tag(store, { attributionStatus });
}

export function toggleFlag(store: DeskStore): void {
	const ids = targets(store);
	tag(store, { flagged: !ids.every((id) => store.claim(id)?.flagged) }, ids);
}

/** Whoever presses the key takes the claims on, or gives them back. */
export function assignToMe(store: DeskStore): void {
	const { userId } = store.data.me;
	const ids = targets(store);
	const isMine = ids.every((id) => store.claim(id)?.assigneeId === userId);
	tag(store, { assigneeId: isMine ? null : userId }, ids);
	// Nothing else on a narrow screen shows it.
	store.tell(store.state().said.words, "undo");
}

/** The claims that something is done to, in words. */
export function subject(store: DeskStore, ids: readonly string[]): string {
	const [only] = ids;
	if (ids.length !== 1 || only === undefined) return counted(ids.length, "claim");
	return `Claim ${store.state().outline.numbers.get(only) ?? ""}`;
}

function inWords(store: DeskStore, set: TagSet): string {
	const { verificationStatus, attributionStatus, flagged, credibility, assigneeId } = set;
	const words = [
		verificationStatus && VERIFICATION[verificationStatus].name.toLowerCase(),
		attributionStatus && `attribution ${ATTRIBUTION[attributionStatus].name.toLowerCase()}`,
		flagged !== undefined && (flagged ? "flagged" : "no longer flagged"),
		credibility !== undefined && (credibility === null ? "not rated" : `credibility ${credibility}`),
		assigneeId !== undefined &&
			(assigneeId === null ? "assigned to nobody" : `assigned to ${store.personName(assigneeId)}`),
	];
	return words.filter(Boolean).join(", ");
}
