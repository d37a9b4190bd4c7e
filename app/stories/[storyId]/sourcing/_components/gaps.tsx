"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { CommandKey } from "../../_components/command-key.tsx";
import section from "../../_components/screen-section.module.css";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import type { DeskCoverage } from "../../_state/desk-state.ts";
import { createClaim } from "../../_state/span-edits.ts";
import { tick, untick } from "../../_state/unread.ts";
import styles from "./gaps.module.css";
import screen from "./sourcing-screen.module.css";

const SHOWN = 6;

/** Words that are in no claim and that nobody has ticked, each to be made a claim or ticked; and what is ticked. */
export function Gaps() {
	const store = useDeskStore();
	const coverage = useDesk((state) => state.coverage);
	if (!coverage || coverage.words === 0) return null;
	const { words, answered, gaps, ticked } = coverage;
	return (
		<section className={section.section} aria-labelledby="gaps">
			<h2 id="gaps">Nothing unread</h2>
			<p className={screen.note}>
				{gaps.length === 0
					? "Every word is in a claim, or somebody found nothing to check in it."
					: `${Math.floor((100 * answered) / words)} % of the words are answered for. ${counted(gaps.length, "gap is", "gaps are")} in no claim, and nobody has ticked ${gaps.length === 1 ? "it" : "them"}.`}{" "}
				On the desk, <CommandKey id="tick-gap" /> ticks one and goes on to the next.
			</p>
			<Rows more="more gaps" rows={gaps.map((gap) => <GapRow key={gap.start} gap={gap} />)} />
			{ticked.length > 0 && (
				<details className={styles.rest}>
					<summary>{counted(ticked.length, "stretch", "stretches")} ticked as nothing to check</summary>
					<ul className={styles.gaps}>
						{ticked.map(({ tick: one, start, end }) => (
							<li key={one.id} className={styles.gap}>
								<span className={styles.words}>
									{store.data.draft.text.slice(start, end)}
									<span className={styles.who}>{store.personName(one.createdById)}</span>
								</span>
								{store.data.me.role !== "viewer" && (
									<Button size="s" variant="quiet" onClick={() => untick(store, one)}>
										Open again
									</Button>
								)}
							</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}

function Rows({ rows, more }: { rows: readonly ReactNode[]; more: string }) {
	return (
		<>
			<ul className={styles.gaps}>{rows.slice(0, SHOWN)}</ul>
			{rows.length > SHOWN && (
				<details className={styles.rest}>
					<summary>
						{rows.length - SHOWN} {more}
					</summary>
					<ul className={styles.gaps}>{rows.slice(SHOWN)}</ul>
				</details>
			)}
		</>
	);
}

function GapRow({ gap }: { gap: DeskCoverage["gaps"][number] }) {
	const store = useDeskStore();
	const words = store.data.draft.text.slice(gap.start, gap.end);
	const short = words.slice(0, 60);
	return (
		<li className={styles.gap}>
			<Link prefetch={false} className={styles.words} href={`/stories/${store.data.story.id}?gap=${gap.start}`}>
				{words}
			</Link>
			{store.data.me.role !== "viewer" && (
				<span className={styles.ways}>
					<Button
						size="s"
						aria-label={`Nothing to check in “${short}”`}
						onClick={() => {
							tick(store, [gap]);
							store.tell("Ticked as nothing to check.", "undo");
						}}
					>
						Nothing to check
					</Button>
					<Button
						size="s"
						aria-label={`Make a claim of “${short}”`}
						onClick={() => {
							createClaim(store, gap);
							store.tell("Claim created.", "undo");
						}}
					>
						Make a claim
					</Button>
				</span>
			)}
		</li>
	);
}
