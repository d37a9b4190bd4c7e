import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageContext } from "@/app/_server/session.ts";
import { makeReport } from "@/app/_server/use-cases.ts";
import { StoryScreen } from "../../_components/story-screen.tsx";
import { ReportClaims } from "./_components/report-claims.tsx";
import { ReportHead } from "./_components/report-head.tsx";
import { RestsOn } from "./_components/rests-on.tsx";
import { Standing } from "./_components/standing.tsx";
import "./print.css";

export const metadata: Metadata = { title: "Sourcing report" };

export default async function ReportPage({
	params,
}: {
	params: Promise<{ storyId: string }>;
}) {
	const { storyId } = await params;
	const made = await makeReport(await pageContext(), { storyId });
	if (!made.ok) notFound();
	const report = made.value;
	return (
		<StoryScreen storyId={storyId} title={report.title} current="Report">
			<article>
				<ReportHead storyId={storyId} report={report} />
				<Standing report={report} />
				<RestsOn report={report} />
				<ReportClaims claims={report.claims} />
			</article>
		</StoryScreen>
	);
}
