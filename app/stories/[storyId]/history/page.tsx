import type { Metadata } from "next";
import Link from "next/link";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { listClaims, listPeople, readHistory } from "@/app/_server/use-cases.ts";
import { buttonClass } from "@/app/_ui/button.tsx";
import { EmptyState } from "@/app/_ui/empty-state.tsx";
import { STORY_MADE } from "@/lib/core/vocabulary/story-made.ts";
import { may } from "../../_components/may.ts";
import { StoryScreen } from "../../_components/story-screen.tsx";
import { FollowStory } from "../_components/follow-story.tsx";
import { readStory } from "../read-story.ts";
import { claimIdOf, claimNames, claimsOfRecords } from "./_components/claim-names.ts";
import { DeletedClaims } from "./_components/deleted-claims.tsx";
import { EventItem } from "./_components/event-item.tsx";
import styles from "./history.module.css";

export const metadata: Metadata = { title: "History" };

type Props = {
	params: Promise<{ storyId: string }>;
	searchParams: Promise<{ before?: string }>;
};
const PAGE = 100;

export default async function HistoryPage({ params, searchParams }: Props) {
	const ctx = await pageContext();
	const { storyId } = await params;
	const { before } = await searchParams;
	const [opened, removed, people, read] = await Promise.all([
		readStory(storyId),
		listClaims(ctx, { storyId, deleted: true }),
		listPeople(ctx, {}),
		readHistory(ctx, { storyId, before, limit: PAGE }),
	]);
	const { story, claims } = opened;
	const deleted = removed.ok ? removed.value : [];
	const names = claimNames(claims, deleted);
	const events = required(read);
	const owners = claimsOfRecords([...claims, ...deleted], events);
	const personNames = new Map(people.ok ? people.value.map((one) => [one.userId, one.name]) : []);
	const last = events.at(-1);
	// A page of large events is short; nothing is older than the making of the story.
	const oldest = last && !STORY_MADE.includes(last.action) ? last.number : undefined;
	return (
		<StoryScreen storyId={storyId} title={story.title} current="History">
			<FollowStory event={opened.event} />
			<h1 className={styles.heading}>History</h1>
			<p className={styles.lead}>
				Every change to <cite>{story.title}</cite>, newest first. Each entry is hash-chained to the one before, so
				tampering shows.
			</p>
			{deleted.length > 0 && !before && <DeletedClaims claims={deleted} mayRestore={may(ctx.actor.role, "checker")} />}
			<h2 className={styles.part}>Changes</h2>
			{events.length === 0 && <EmptyState title="No changes yet" />}
			<ol className={styles.events}>
				{events.map((event) => (
					<EventItem
						key={event.id}
						event={event}
						nameOf={(change) => names.get(claimIdOf(change, owners))}
						people={personNames}
						storyId={storyId}
					/>
				))}
			</ol>
			{oldest !== undefined && (
				<p className={styles.more}>
					<Link className={buttonClass()} href={`?before=${oldest}`}>
						Older changes
					</Link>
				</p>
			)}
		</StoryScreen>
	);
}
