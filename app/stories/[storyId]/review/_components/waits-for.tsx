"use client";
import Link from "next/link";
import type { ReviewView } from "@/lib/contract/review.ts";
import section from "../../_components/screen-section.module.css";
import { useDesk } from "../../_state/desk-context.tsx";
import styles from "./review-screen.module.css";

/** What the sign-off waits for besides approvals, each leading to where it's settled. */
export function WaitsFor({ review }: { review: ReviewView }) {
	const { storyId, waits, phase } = review;
	const numbers = useDesk((state) => state.outline.numbers);
	const open = waits.reasons.filter(({ isResolved }) => !isResolved);
	const { errors, gaps } = waits;
	if (phase === "signed") return null;
	const claim = (id: string | null, words: string) =>
		id === null ? (
			words
		) : (
			<Link href={`/stories/${storyId}?claim=${id}`}>{`Claim ${numbers.get(id) ?? "?"}: ${words}`}</Link>
		);
	return (
		<section className={section.section} aria-labelledby="waits">
			<h2 id="waits">What the sign-off waits for</h2>
			{open.length + errors.length + gaps.length === 0 && <p className={styles.soft}>Nothing but the approvals.</p>}
			<Rows
				title="Reasons it was sent back for"
				rows={open.map((one) => [one.commentId, claim(one.claimId, `${one.body} (${one.by})`)])}
			/>
			<Rows title="Open errors" rows={errors.map((one, i) => [`${one.claimId} ${i}`, claim(one.claimId, one.words)])} />
			<Rows
				title="Gaps: words in no claim, and not ticked"
				rows={gaps.map((gap) => [
					String(gap.start),
					<Link key="gap" href={`/stories/${storyId}?gap=${gap.start}`}>
						{gap.words}
					</Link>,
				])}
			/>
		</section>
	);
}

/** More would be a list to read, and the desk has one. */
const SHOWN = 20;

function Rows({ title, rows }: { title: string; rows: readonly (readonly [key: string, row: React.ReactNode])[] }) {
	if (rows.length === 0) return null;
	return (
		<>
			<h3 className={styles.kind}>{`${title}: ${rows.length}`}</h3>
			<ul className={styles.rows}>
				{rows.slice(0, SHOWN).map(([key, row]) => (
					<li key={key}>{row}</li>
				))}
			</ul>
			{rows.length > SHOWN && <p className={styles.soft}>and {rows.length - SHOWN} more</p>}
		</>
	);
}
