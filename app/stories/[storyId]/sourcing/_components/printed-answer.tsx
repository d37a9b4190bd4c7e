"use client";
import { HiddenLegend } from "@/app/_ui/visually-hidden.tsx";
import type { Tie } from "@/lib/core/responses/matrix.ts";
import { STANCE } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { toggleAnswer } from "../_state/responses.ts";
import { ClaimNumbers } from "./claim-numbers.tsx";
import styles from "./printed-answer.module.css";

type PrintedAnswerProps = {
	claimId: string;
	ties: readonly Tie[];
	answerable: readonly string[];
	canTie: boolean;
};

/** What somebody says in the story, and which claims it answers. */
export function PrintedAnswer({ claimId, ties, answerable, canTie }: PrintedAnswerProps) {
	const store = useDeskStore();
	const numbers = useDesk((state) => state.outline.numbers);
	const claim = store.claim(claimId);
	if (!claim) return null;
	const targets = answerable.filter((id) => id !== claimId && numbers.has(id));
	return (
		<dd className={styles.answer}>
			<span className={styles.words}>
				<ClaimNumbers ids={[claimId]} />{" "}
				{claim.stance !== "assert" && <span className={styles.stance}>{STANCE[claim.stance].name}: </span>}
				{claim.what}
			</span>
			{canTie
				? targets.length > 0 && (
						<fieldset className={styles.ties}>
							<HiddenLegend>Claim {numbers.get(claimId)} answers</HiddenLegend>
							<span aria-hidden>Answers</span>
							{targets.map((id) => {
								const tie = ties.find(({ answeredId }) => answeredId === id);
								return (
									<button
										key={id}
										type="button"
										className={styles.tie}
										aria-pressed={tie !== undefined}
										aria-label={`Claim ${numbers.get(id)}`}
										title={store.claim(id)?.what}
										onClick={() => toggleAnswer(store, claimId, id, tie)}
									>
										{numbers.get(id)}
									</button>
								);
							})}
						</fieldset>
					)
				: ties.length > 0 && (
						<span>
							Answers <ClaimNumbers ids={ties.map(({ answeredId }) => answeredId)} />
						</span>
					)}
		</dd>
	);
}
