import { v7 } from "uuid";
import type { SuggestedClaim } from "@/lib/contract/story.ts";
import type { Span } from "@/lib/core/text/span.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { hopGiven } from "./change.ts";
import type { DeskStore } from "./desk-store.ts";
import { newSourceId } from "./new-source.ts";

/** The lines left out after an offset of the draft, or else its first ones; null where none are. */
export function nextLeftOut(blocks: DeskStore["data"]["draft"]["blocks"], offset: number): Span | null {
	const runs: { start: number; end: number }[] = [];
	let last: (typeof runs)[number] | null = null;
	for (const { kind, start, end } of blocks) {
		if (kind !== "boilerplate") last = null;
		else if (last) last.end = end;
		else {
			last = { start, end };
			runs.push(last);
		}
	}
	return runs.find(({ start }) => start >= offset) ?? runs[0] ?? null;
}

/** Has the server read a stretch that was left out, and makes claims of what it finds there. */
export async function readLeftOut(store: DeskStore, stretch: Span): Promise<void> {
	store.say("Reading for claims");
	const found = await store.readLeftOut(stretch);
	if (found === null) {
		store.tell("These lines can’t be read for claims now. Nothing was changed; try again in a moment.");
		return;
	}
	const claims = found.filter((one) => !isTaken(store, one.span));
	const ids = claims.map((claim) => make(store, claim));
	const [first] = ids;
	if (first === undefined) {
		store.tell("No more claims found in these lines.");
		return;
	}
	store.set({ currentId: first });
	store.tell(`Found ${counted(ids.length, "more claim")} in these lines.`);
}

/** Whether words of a stretch are in a claim already. */
function isTaken(store: DeskStore, { start, end }: Span): boolean {
	return store.state().outline.order.some((id) => {
		const claim = store.claim(id);
		return claim !== undefined && claim.start < end && start < claim.end;
	});
}

function make(store: DeskStore, { span, who, what, chain }: SuggestedClaim): string {
	const id = v7();
	const hops = chain.map(({ name, kind, cue }) => hopGiven({ sourceId: newSourceId({ name, kind }), name, kind, cue }));
	store.change({ kind: "create", id, span, who, what, chain: hops });
	return id;
}
