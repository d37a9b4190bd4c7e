import { defineKind } from "./kind.ts";
import { invalid, named, refuseRecord } from "./living.ts";
import type { Source } from "./records.ts";
import { belongsToStory } from "./register.ts";

export interface EditSource {
	readonly id: string;
	readonly set: {
		readonly [K in "name" | "kind" | "aliases" | "reliability" | "note"]?: Source[K] | undefined;
	};
}

/** Changes what is named of a source. */
export const editSource = defineKind<"edit-source", EditSource>({
	kind: "edit-source",
	action: () => "source.edited",
	touches: ({ id }) => ({ sources: [id] }),
	refuse(records, { id, set }) {
		const refused = refuseRecord(records, "source", id);
		const source = records.source.get(id);
		if (refused || !source) return refused;
		return set.kind && belongsToStory(set.kind) && !belongsToStory(source.kind)
			? invalid("kind", "A named source cannot become unnamed people in one story. Add a new source in that story.")
			: null;
	},
	apply(records, { id, set }) {
		if (!records.source.has(id)) return [];
		// Somebody who is named now is the same person in every story.
		const scope = set.kind && !belongsToStory(set.kind) ? { storyId: null } : {};
		return [{ entity: "source", id, fields: { ...named(set), ...scope } }];
	},
});
