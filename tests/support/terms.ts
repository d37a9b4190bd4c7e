import { v7 } from "uuid";
import type { SetTerms } from "../../lib/core/changes/set-terms.ts";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import type { Context } from "../../lib/services/context.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { done } from "./newsroom.ts";

/** Notes what was agreed with a source for a story. */
export async function agree(ctx: Context, { storyId, ...terms }: Omit<SetTerms, "id"> & { storyId: string }) {
	const { event } = done(await openStory(ctx, { storyId }));
	const change = { kind: "set-terms", id: v7(), ...terms };
	return done(await makeChange(ctx, { storyId, operationId: v7(), seen: event, change }));
}
