import { defineKind } from "./kind.ts";
import { refuseRecord } from "./living.ts";
import type { Write } from "./records.ts";

export interface UntickWords {
	readonly ids: readonly string[];
}

/** Has words that were ticked be a gap again. */
export const untick = defineKind<"untick", UntickWords>({
	kind: "untick",
	action: () => "words.unticked",
	touches: ({ ids }) => ({ ticks: ids }),
	refuse(records, { ids }) {
		for (const id of ids) {
			const refused = refuseRecord(records, "tick", id);
			if (refused) return refused;
		}
		return null;
	},
	apply: (records, { ids }, { at }) =>
		ids.flatMap((id): Write[] => (records.tick.has(id) ? [{ entity: "tick", id, fields: { deletedAt: at } }] : [])),
});
