import type { SourceView } from "@/lib/contract/source.ts";

export interface SourcesOfStory {
	readonly storyId: string;
	readonly title: string;
	readonly sources: SourceView[];
}

/**
 * The sources that belong to one story each ("people familiar with the matter" of one story are not those of
 * another), by story in the order of `stories`; stories that are not among them come last.
 */
export function byStory(
	sources: readonly SourceView[],
	stories: readonly { readonly id: string; readonly title: string }[],
): SourcesOfStory[] {
	const groups = new Map<string, SourcesOfStory>(
		stories.map(({ id, title }) => [id, { storyId: id, title, sources: [] }]),
	);
	for (const source of sources) {
		if (source.storyId === null) continue;
		const group = groups.get(source.storyId) ?? {
			storyId: source.storyId,
			title: "another story",
			sources: [],
		};
		group.sources.push(source);
		groups.set(source.storyId, group);
	}
	return [...groups.values()].filter((group) => group.sources.length > 0);
}
