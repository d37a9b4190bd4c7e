import type { SourceKind } from "@/lib/core/vocabulary/vocabulary.ts";
import { type How, hopGiven } from "./change.ts";
import type { DeskStore } from "./desk-store.ts";
import { targets } from "./moves.ts";
import { canRepeat, subject } from "./tagging.ts";

/** A source of the register, or one that stands for a name: see `newSourceId`. */
interface SourceChosen {
	readonly sourceId: string;
	readonly name: string;
	readonly kind: SourceKind;
}

/** What choosing a source will do to the claims. */
export const PURPOSE: Readonly<Record<How, (claims: string) => string>> = {
	replace: (claims) => `Replace the source of ${claims}`,
	via: (claims) => `Add an outlet after the source of ${claims}`,
	before: (claims) => `Add an earlier source to ${claims}`,
};

const DONE: Readonly<Record<How, (name: string) => string>> = {
	replace: (name) => `source ${name}`,
	via: (name) => `via ${name}`,
	before: (name) => `${name} before the source`,
};

/** Puts one source into the chains of the selection or the current claim, as one change, and says so. */
export function source(store: DeskStore, how: How, chosen: SourceChosen): void {
	const ids = targets(store);
	if (ids.length === 0) return;
	store.change({ kind: "chain", ids, how, hops: [hopGiven({ ...chosen, cue: null })] });
	store.tell(`${subject(store, ids)}: ${DONE[how](chosen.name)}.`, "undo");
	canRepeat(store, () => source(store, how, chosen));
}
