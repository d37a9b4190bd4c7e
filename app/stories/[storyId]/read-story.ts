import "server-only";
import { cache } from "react";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import {
	listOriginals,
	listPeople,
	listStorySources,
	listTerms,
	openRules,
	openStory,
	readCheckedWords,
	readSteps,
} from "@/app/_server/use-cases.ts";
import type { DeskData } from "./_state/desk-state.ts";

/** The story as it stands, once a request. Nobody who may not read it gets further. */
export const readStory = cache(async (storyId: string) => required(await openStory(await pageContext(), { storyId })));

/** Everything that the screens of a story share, read at one moment. */
export async function readDeskData(storyId: string): Promise<DeskData> {
	const ctx = await pageContext();
	const opened = await readStory(storyId);
	const [sources, originals, terms, people, steps, rules, checked] = await Promise.all([
		listStorySources(ctx, { storyId }),
		listOriginals(ctx, { storyId }),
		listTerms(ctx, { storyId }),
		listPeople(ctx, {}),
		readSteps(ctx, { storyId }),
		openRules(ctx, {}),
		readCheckedWords(ctx, { storyId }),
	]);
	const { userId, name, role } = ctx.actor;
	return {
		...opened,
		checkedWords: checked.ok ? checked.value : {},
		steps: steps.ok ? steps.value : { undo: [], redo: [] },
		sources: sources.ok ? sources.value : [],
		originals: originals.ok ? originals.value : [],
		terms: terms.ok ? terms.value : [],
		people: people.ok ? people.value.map((one) => ({ userId: one.userId, name: one.name })) : [{ userId, name }],
		rules: required(rules),
		me: { userId, name, role },
	};
}
