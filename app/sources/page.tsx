import type { Metadata } from "next";
import { pageContext } from "@/app/_server/session.ts";
import { listSources, listStories } from "@/app/_server/use-cases.ts";
import { EmptyState } from "@/app/_ui/empty-state.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import { PageKeys } from "@/app/_ui/page-keys.tsx";
import { Screen } from "@/app/_ui/screen.tsx";
import { SOURCE_KINDS } from "@/lib/core/vocabulary/vocabulary.ts";
import { may } from "../stories/_components/may.ts";
import { byStory } from "./_components/by-story.ts";
import { MoreSources } from "./_components/more-sources.tsx";
import { NewSource } from "./_components/new-source.tsx";
import { SourceList } from "./_components/source-list.tsx";
import { SourcesFilter } from "./_components/sources-filter.tsx";

export const metadata: Metadata = { title: "Sources" };

type Props = { searchParams: Promise<{ q?: string; kind?: string; after?: string }> };
const PAGE = 300;

export default async function Sources({ searchParams }: Props) {
	const ctx = await pageContext();
	const { q = "", kind = "", after = "" } = await searchParams;
	const wanted = SOURCE_KINDS.find((one) => one === kind);
	const [found, stories] = await Promise.all([
		listSources(ctx, { query: q || undefined, kind: wanted, limit: PAGE, after: after || undefined }),
		listStories(ctx, { limit: 200 }),
	]);
	const sources = found.ok ? found.value : [];
	const last = sources.length === PAGE ? sources.at(-1) : undefined;
	const register = sources.filter((source) => source.storyId === null);
	const groups = byStory(sources, stories.ok ? stories.value : []);
	return (
		<Screen
			current="Sources"
			heading="Sources"
			lead="Everyone and everything that your stories credit, and how many claims depend on each."
			actions={may(ctx.actor.role, "checker") && <NewSource />}
		>
			<PageKeys keys={{ c: "/stories/new", "/": "search input" }} />
			<SourcesFilter query={q} kind={wanted ?? ""} />
			{!found.ok && <Notice tone="danger">{found.problem.message}</Notice>}
			{found.ok && sources.length === 0 && (
				<EmptyState title={q || wanted ? "No matching sources" : "No sources yet"}>
					{q || wanted ? "Try fewer words, or all kinds." : "Sources appear here with the claims of your first story."}
				</EmptyState>
			)}
			{register.length > 0 && <SourceList heading="Named sources" sources={register} />}
			{groups.map(({ storyId, title, sources: unnamed }) => (
				<SourceList key={storyId} heading="Unnamed in" story={{ id: storyId, title }} sources={unnamed} />
			))}
			{last && <MoreSources query={q} kind={wanted ?? ""} after={last.id} />}
		</Screen>
	);
}
