"use client";
import type { SourceView } from "@/lib/contract/source.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { SourcePicker } from "./source-picker.tsx";

/** Makes one source of two, in every story. */
export function MergeHop({ source, onDone }: { source: SourceView; onDone: () => void }) {
	const store = useDeskStore();
	// Somebody who is named is not merged into unnamed people of one story.
	const unfit = [...store.state().sources.values()].filter(
		({ storyId }) => storyId !== null && storyId !== source.storyId,
	);
	return (
		<SourcePicker
			label={`Merge ${source.name} into`}
			taken={[source.id, ...unfit.map(({ id }) => id)]}
			isKnownOnly
			onPick={({ sourceId, name }) => {
				store.change({ kind: "merge-sources", fromId: source.id, intoId: sourceId });
				store.tell(`${source.name} merged into ${name}, in every story.`, "undo");
				onDone();
			}}
			onCancel={onDone}
		/>
	);
}
