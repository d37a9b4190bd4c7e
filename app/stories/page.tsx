import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { pageContext } from "@/app/_server/session.ts";
import { listStories, listTurns } from "@/app/_server/use-cases.ts";
import { buttonClass } from "@/app/_ui/button.tsx";
import { EmptyState } from "@/app/_ui/empty-state.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import { PageKeys } from "@/app/_ui/page-keys.tsx";
import { Screen } from "@/app/_ui/screen.tsx";
import { may } from "./_components/may.ts";
import { NoStories } from "./_components/no-stories.tsx";
import { StoriesFilter } from "./_components/stories-filter.tsx";
import { StoryRow } from "./_components/story-row.tsx";
import { YourTurn } from "./_components/your-turn.tsx";
import styles from "./stories.module.css";

export const metadata: Metadata = { title: "Stories" };

type Props = {
	searchParams: Promise<{ q?: string; deleted?: string; assigned?: string; after?: string }>;
};
const PAGE = 100;

export default async function Stories({ searchParams }: Props) {
	const ctx = await pageContext();
	const { q = "", deleted, assigned, after } = await searchParams;
	const isMine = assigned === "me";
	const showDeleted = deleted === "true";
	const found = await listStories(ctx, {
		query: q || undefined,
		deleted: showDeleted,
		assignedToMe: isMine,
		limit: PAGE,
		after,
	});
	const stories = found.ok ? found.value : [];
	const last = stories.length === PAGE ? stories.at(-1) : undefined;
	return (
		<Screen
			current="Stories"
			heading={showDeleted ? "Deleted stories" : isMine ? "Assigned to me" : "Stories"}
			actions={
				<>
					<Link className={buttonClass("quiet")} href="/corrections">
						Corrections
					</Link>
					{may(ctx.actor.role, "checker") && (
						<Link className={buttonClass("primary")} href="/stories/new" title="New story (c)">
							<Plus size={16} aria-hidden /> New story
						</Link>
					)}
				</>
			}
		>
			<PageKeys keys={{ c: "/stories/new", "/": "search input" }} />
			<StoriesFilter query={q} deleted={showDeleted} mine={isMine} />
			{/* First where the list begins, not among what was searched for. The list doesn't wait: each is read as a whole. */}
			{!q && !showDeleted && !after && (
				<Suspense>
					<Turns />
				</Suspense>
			)}
			{!found.ok && <Notice tone="danger">{found.problem.message}</Notice>}
			{found.ok && stories.length === 0 && isMine && (
				<EmptyState title="Nothing is assigned to you">Claims that somebody assigns to you are listed here.</EmptyState>
			)}
			{found.ok && stories.length === 0 && !isMine && <NoStories query={q} deleted={showDeleted} />}
			<ul className={styles.list}>
				{stories.map((story) => (
					<StoryRow key={story.id} story={story} role={ctx.actor.role} />
				))}
			</ul>
			{last && (
				<p className={styles.more}>
					<Link className={buttonClass()} href={`/stories?${new URLSearchParams({ q, after: last.id })}`}>
						Older stories
					</Link>
				</p>
			)}
		</Screen>
	);
}

async function Turns() {
	const turns = await listTurns(await pageContext(), {});
	return turns.ok && <YourTurn turns={turns.value} />;
}
