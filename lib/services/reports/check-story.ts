import type { ClaimView } from "../../contract/claim.ts";
import { type Pack, settings } from "../../core/rules/packs.ts";
import { readStory, readText } from "../../data/stories.ts";
import { firstWorkspace } from "../../data/workspaces.ts";
import { readClaimViews } from "../claims/view.ts";
import type { Runtime } from "../runtime.ts";
import { findingsOf, type TitledFinding } from "./findings.ts";

/** A story with what the rules find in it and nobody has waived. */
export interface CheckedStoryView {
	readonly title: string;
	readonly text: string;
	readonly claims: readonly ClaimView[];
	readonly findings: readonly TitledFinding[];
}

/**
 * Checks a story for whoever runs the machine, by a pack or by what the newsroom has set; null where there is none of this
 * identifier.
 */
export async function checkStory(
	runtime: Runtime,
	storyId: string,
	pack: Pack | null,
): Promise<CheckedStoryView | null> {
	const workspace = await firstWorkspace(runtime.db.reader);
	const story = workspace && (await readStory(runtime.db.reader, workspace.id, storyId));
	if (!story) return null;
	const ctx = runtime.contextOf({ userId: "", name: "The command line", workspaceId: workspace.id, role: "viewer" });
	const [claims, text] = await Promise.all([
		readClaimViews(ctx, { storyId, deleted: false }),
		readText(runtime.db.reader, story.draft.id),
	]);
	const findings = await findingsOf(ctx, claims, text, pack === null ? undefined : settings(pack));
	return { title: story.title, text, claims, findings: findings.filter(({ waiver }) => !waiver) };
}
