import type { Metadata } from "next";
import Link from "next/link";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { openSource } from "@/app/_server/use-cases.ts";
import { Notice } from "@/app/_ui/notice.tsx";
import { Screen } from "@/app/_ui/screen.tsx";
import { trackRecord } from "@/lib/core/sourcing/track-record.ts";
import { SOURCE_KIND } from "@/lib/core/vocabulary/vocabulary.ts";
import { may } from "../../stories/_components/may.ts";
import { changeSource } from "../actions.ts";
import { DeleteSource } from "./_components/delete-source.tsx";
import { MergeSource } from "./_components/merge-source.tsx";
import { MergedSources } from "./_components/merged-sources.tsx";
import { RestingClaims } from "./_components/resting-claims.tsx";
import { SourceForm } from "./_components/source-form.tsx";
import { WrongBefore } from "./_components/wrong-before.tsx";
import styles from "./source.module.css";

export const metadata: Metadata = { title: "Source" };

type Props = { params: Promise<{ sourceId: string }>; searchParams: Promise<{ merged?: string | string[] }> };

export default async function SourcePage({ params, searchParams }: Props) {
	const ctx = await pageContext();
	const opened = await openSource(ctx, await params);
	const { source, claims, terms, corrections, merged } = required(opened);
	const mayEdit = may(ctx.actor.role, "checker");
	const mayMerge = may(ctx.actor.role, "editor");
	const { merged: justMerged } = await searchParams;
	return (
		<Screen
			current="Sources"
			heading={source.name}
			lead={
				<>
					<Link href="/sources">Sources</Link> · {SOURCE_KIND[source.kind].name}
				</>
			}
			actions={
				mayMerge && (
					<>
						{claims.length === 0 && <DeleteSource source={source} />}
						<MergeSource source={source} />
					</>
				)
			}
		>
			{typeof justMerged === "string" && (
				<div className={styles.news}>
					<Notice tone="good">
						“{justMerged}” was merged into this source, with its claims, evidence and names. You can{" "}
						<a href="#merged">undo the merge</a>.
					</Notice>
				</div>
			)}
			<div className={styles.columns}>
				<section aria-labelledby="rests">
					<h2 id="rests" className={styles.heading}>
						Claims that depend on it
					</h2>
					{claims.length > 0 && (
						<p className={styles.record}>{trackRecord(claims.map(({ verificationStatus }) => verificationStatus))}</p>
					)}
					<WrongBefore corrections={corrections} />
					<RestingClaims claims={claims} terms={terms} />
				</section>
				<section aria-labelledby="known">
					<h2 id="known" className={styles.heading}>
						Details
					</h2>
					<SourceForm source={source} mayEdit={mayEdit} save={changeSource} />
					<MergedSources intoId={source.id} merged={merged} mayUndo={mayMerge} />
				</section>
			</div>
		</Screen>
	);
}
