import type { Metadata } from "next";
import { cache } from "react";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { makeReport } from "@/app/_server/use-cases.ts";
import { isNumbers } from "@/lib/core/report/selection.ts";
import { may } from "../../_components/may.ts";
import { StoryScreen } from "../../_components/story-screen.tsx";
import { FollowStory } from "../_components/follow-story.tsx";
import { NumberedArticle } from "./_components/numbered-article.tsx";
import { Problems } from "./_components/problems.tsx";
import { ReportClaims } from "./_components/report-claims.tsx";
import { ReportHead } from "./_components/report-head.tsx";
import { RestsOn } from "./_components/rests-on.tsx";
import { Standing } from "./_components/standing.tsx";
import "./print.css";

type Props = {
	params: Promise<{ storyId: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
};
// Made once a request, for the page and for its title, which becomes the name of a printed file.
const reportOf = cache(async (storyId: string) => required(await makeReport(await pageContext(), { storyId })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { title } = await reportOf((await params).storyId);
	return { title: `Sourcing report: ${title}` };
}

export default async function ReportPage({ params, searchParams }: Props) {
	const { storyId } = await params;
	const { claims } = await searchParams;
	const report = await reportOf(storyId);
	const { actor } = await pageContext();
	return (
		<StoryScreen storyId={storyId} title={report.title} current="Report">
			<FollowStory event={report.record.events} />
			<article>
				<ReportHead
					storyId={storyId}
					report={report}
					mayBring={may(actor.role, "checker")}
					filtered={typeof claims === "string" && isNumbers(claims) ? claims : null}
				/>
				<Problems problems={report.problems} />
				<Standing report={report} />
				<RestsOn report={report} />
				<ReportClaims claims={report.claims} storyId={storyId} />
				<NumberedArticle article={report.article} />
			</article>
		</StoryScreen>
	);
}
