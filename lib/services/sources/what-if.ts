import { type AffectedStory, whatIfInput } from "../../contract/what-if.ts";
import { linesOf } from "../../core/sourcing/line.ts";
import { effectOf } from "../../core/sourcing/what-if.ts";
import { groupBy } from "../../core/text/group-by.ts";
import { type LinedClaim, readRestingLines } from "../../data/lines.ts";
import { defineUseCase } from "../use-case.ts";
import { readView } from "./sources.ts";

/** What would fall and weaken in other stories if something were wrong with a source; the newest story first. */
export const supposeOfSource = defineUseCase(
	whatIfInput,
	"viewer",
	async (ctx, { sourceId, how, storyId }): Promise<AffectedStory[]> => {
		await readView(ctx, sourceId);
		const { workspaceId } = ctx.actor;
		const claims = await readRestingLines(ctx.db.reader, { workspaceId, sourceId, besides: storyId });
		const doubts = new Map([[sourceId, how]]);
		const stories = [...groupBy(claims, ({ story }) => story.id).values()];
		return stories.flatMap((ofStory) => {
			const by = groupBy(ofStory, (claim) => effectOf(linesOf(claim), doubts));
			const [falls, weakens] = [named(by.get("falls")), named(by.get("weakens"))];
			const story = ofStory[0]?.story;
			return story && falls.length + weakens.length > 0
				? [{ storyId: story.id, title: story.title, falls, weakens }]
				: [];
		});
	},
);

const named = (claims: readonly LinedClaim[] = []) => claims.map(({ id, what }) => ({ id, what }));
