"use client";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { ReviewView } from "@/lib/contract/review.ts";
import { differenceWords, OUTCOME_WORDS, TURN_WORDS } from "@/lib/core/review/wording.ts";
import { Said } from "../../_components/said.tsx";
import section from "../../_components/screen-section.module.css";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { ClaimNumbers } from "../../sourcing/_components/claim-numbers.tsx";
import { useReview } from "../_state/use-review.ts";
import { ApproveForm } from "./approve-form.tsx";
import { ComparePublished } from "./compare-published.tsx";
import { Levels } from "./levels.tsx";
import { PrivilegedNotes } from "./privileged-notes.tsx";
import { RequestForm } from "./request-form.tsx";
import styles from "./review-screen.module.css";
import { SendBackForm } from "./send-back-form.tsx";
import { WaitsFor } from "./waits-for.tsx";

/** A story's review: whose turn it is, what its sign-off waits for, and what can be done about it. */
export function ReviewScreen({ first }: { first: ReviewView }) {
	const { review, problem, pending, act } = useReview(first);
	const { may, signOff, steps } = review;
	const { role } = useDeskStore().data.me;
	const doing = { pending, act, review };
	return (
		<>
			<h1 className={styles.heading}>Review</h1>
			<div role="status" aria-label="Whose turn it is" className={styles.turn}>
				<Turn review={review} />
			</div>
			{signOff && <SignedOff signOff={signOff} />}
			<ProblemNotice problem={problem} />
			{(may.request || may.withdraw) && <RequestForm {...doing} />}
			{may.approve && <ApproveForm {...doing} approve={may.approve} />}
			{may.sendBack && <SendBackForm {...doing} />}
			<Levels levels={review.levels} />
			<WaitsFor review={review} />
			{may.readNotes && <PrivilegedNotes storyId={review.storyId} />}
			{signOff && role !== "viewer" && <ComparePublished storyId={review.storyId} />}
			{steps.length > 0 && (
				<section className={section.section} aria-labelledby="so-far">
					<h2 id="so-far">So far</h2>
					<ol className={styles.rows}>
						{steps.map((step) => (
							<li key={step.id}>
								<b>{step.by}</b> {OUTCOME_WORDS[step.outcome]}
								{step.outcome === "approved" &&
									` as ${review.levels.find(({ level }) => level === step.level)?.name ?? step.level}`}
								, <Moment at={step.at} />
								{step.note && <span className={styles.said}>{step.note}</span>}
							</li>
						))}
					</ol>
				</section>
			)}
			<Said />
		</>
	);
}

function Turn({ review: { phase, turn, levels } }: { review: ReviewView }) {
	const { userId } = useDeskStore().data.me;
	if (phase === "signed") return <p>Signed off. Nothing has changed since.</p>;
	if (!turn) return <p>Nobody has asked for a review yet.</p>;
	const name = levels.find(({ level }) => level === turn.level)?.name;
	const isMine = turn.people.some((person) => person.userId === userId);
	const others = turn.people.filter((person) => person.userId !== userId).map((person) => person.name);
	if (turn.people.length === 0)
		return (
			<p>It waits for {name}, and nobody may sign at that level. An owner appoints somebody under Settings → Review.</p>
		);
	return (
		<p>
			{isMine ? <b>Your turn</b> : others.join(" or ")}
			{name && ` as ${name}`} {TURN_WORDS[turn.why]}, since <Moment at={turn.since} />.
			{isMine && others.length > 0 && ` ${others.join(" or ")} can do it, too.`}
		</p>
	);
}

function SignedOff({ signOff }: { signOff: NonNullable<ReviewView["signOff"]> }) {
	const { by, at, fingerprint, changed } = signOff;
	return changed ? (
		<Notice tone="danger" title="The sign-off is void">
			<p>
				{by} completed it, <Moment at={at} />. Since then changed: {differenceWords(changed)}.{" "}
				<ClaimNumbers ids={changed.claims} />
			</p>
		</Notice>
	) : (
		<Notice tone="good" title="Signed off">
			<p>
				Completed by {by}, <Moment at={at} />, with the key {fingerprint}. The JSON export carries it.
			</p>
		</Notice>
	);
}
