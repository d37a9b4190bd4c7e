"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { SourceDetail } from "@/lib/contract/source.ts";
import { partSources } from "../../actions.ts";
import styles from "./merged-sources.module.css";

/** The button that was pressed is gone, and the focus with it. */
const takeFocus = (link: HTMLAnchorElement | null): void => link?.focus();

type Merged = SourceDetail["merged"][number];

type MergedSourcesProps = {
	intoId: string;
	merged: SourceDetail["merged"];
	mayUndo: boolean;
};

/** The sources that were merged into this one, each with a way back. */
export function MergedSources({ intoId, merged, mayUndo }: MergedSourcesProps) {
	const { run, pending, problem } = useAction(partSources);
	const [parted, setParted] = useState<Merged | null>(null);
	const router = useRouter();
	const undo = async (one: Merged) => {
		const result = await run({ sourceId: one.id });
		if (!result?.ok) return setParted(null);
		setParted(one);
		// Without the word of the merge that brought somebody here.
		router.replace(`/sources/${intoId}`);
		router.refresh();
	};
	if (merged.length === 0 && !parted) return null;
	return (
		<section className={styles.section} aria-labelledby="merged">
			<h2 id="merged" className={styles.heading}>
				Merged into it
			</h2>
			<ProblemNotice problem={problem} />
			{parted && (
				<Notice tone="good">
					<Link href={`/sources/${parted.id}`} ref={takeFocus}>
						“{parted.name}”
					</Link>{" "}
					is a source of its own again, with its claims, evidence and names.
				</Notice>
			)}
			<ul>
				{merged.map((one) => (
					<li key={one.id} className={styles.source}>
						<span className={styles.name}>
							{one.name}{" "}
							<span className={styles.when}>
								<Moment at={one.mergedAt} relative />
							</span>
						</span>
						{mayUndo && (
							<Button onClick={() => undo(one)} disabled={pending} aria-label={`Undo the merge of “${one.name}”`}>
								Undo merge
							</Button>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
