import type { Metadata } from "next";
import Link from "next/link";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { openSource } from "@/app/_server/use-cases.ts";
import { Screen } from "@/app/_ui/screen.tsx";
import { SOURCE_KIND_WORDING } from "@/lib/core/report/wording.ts";
import { may } from "../../stories/_components/may.ts";
import { changeSource } from "../actions.ts";
import { MergeSource } from "./_components/merge-source.tsx";
import { RestingClaims } from "./_components/resting-claims.tsx";
import { SourceForm } from "./_components/source-form.tsx";
import styles from "./source.module.css";

export const metadata: Metadata = { title: "Source" };

export default async function SourcePage({ params }: { params: Promise<{ sourceId: string }> }) {
	const ctx = await pageContext();
	const opened = await openSource(ctx, await params);
	const { source, claims } = required(opened);
	const mayEdit = may(ctx.actor.role, "checker");
	return (
		<Screen
			current="Sources"
			heading={source.name}
			lead={
				<>
					<Link href="/sources">Sources</Link> · {SOURCE_KIND_WORDING[source.kind]}
				</>
			}
			actions={may(ctx.actor.role, "editor") && <MergeSource source={source} />}
		>
			<div className={styles.columns}>
				<section aria-labelledby="rests">
					<h2 id="rests" className={styles.heading}>
						What rests on it
					</h2>
					<RestingClaims claims={claims} />
				</section>
				<section aria-labelledby="known">
					<h2 id="known" className={styles.heading}>
						What is known about it
					</h2>
					<SourceForm source={source} mayEdit={mayEdit} save={changeSource} />
				</section>
			</div>
		</Screen>
	);
}
