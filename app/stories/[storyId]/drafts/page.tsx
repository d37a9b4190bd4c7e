import type { Metadata } from "next";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { listDrafts, openDraft } from "@/app/_server/use-cases.ts";
import { may } from "../../_components/may.ts";
import { StoryScreen } from "../../_components/story-screen.tsx";
import { Said } from "../_components/said.tsx";
import { SaveState } from "../_components/save-state.tsx";
import { readStory } from "../read-story.ts";
import { CarriedClaims } from "./_components/carried-claims.tsx";
import { DraftDiff } from "./_components/draft-diff.tsx";
import { DraftList } from "./_components/draft-list.tsx";
import { NewDraftForm } from "./_components/new-draft-form.tsx";
import styles from "./drafts.module.css";

export const metadata: Metadata = { title: "Drafts" };

type Props = {
	params: Promise<{ storyId: string }>;
	searchParams: Promise<{ from?: string; to?: string; view?: string }>;
};

/** The drafts of a story: a new one, what became of the claims, and any two held against each other. */
export default async function DraftsPage({ params, searchParams }: Props) {
	const ctx = await pageContext();
	const { storyId } = await params;
	const { story, draft, claims } = await readStory(storyId);
	const drafts = required(await listDrafts(ctx, { storyId }));
	const asked = await searchParams;
	const to = Number(asked.to) || draft.number;
	const from = Number(asked.from) || Math.max(1, to - 1);
	const [before, after] = await Promise.all([
		openDraft(ctx, { storyId, number: from }),
		openDraft(ctx, { storyId, number: to }),
	]);
	return (
		<StoryScreen storyId={storyId} title={story.title} current="Drafts" width="wide" middle={<SaveState />}>
			<h1 className={styles.heading}>Drafts</h1>
			<p className={styles.lead}>
				A new draft carries every claim over. What changed is to be checked again; what is gone is listed, never
				guessed.
			</p>
			<CarriedClaims />
			{may(ctx.actor.role, "checker") && <NewDraftForm key={draft.id} storyId={storyId} draft={draft} />}
			<DraftList drafts={drafts} storyId={storyId} from={from} to={to} />
			{drafts.length > 1 && before.ok && after.ok && (
				<DraftDiff before={before.value} after={after.value} sideBySide={asked.view === "side"} claims={claims} />
			)}
			<Said />
		</StoryScreen>
	);
}
