"use client";
import { Button } from "@/app/_ui/button.tsx";
import { classNames } from "@/app/_ui/class-names.ts";
import { controlClass } from "@/app/_ui/field.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import type { Attempt } from "@/lib/core/changes/records.ts";
import { CHANNEL, OUTCOME, OUTCOMES } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { removeAttempt, setOutcome } from "../_state/responses.ts";
import styles from "./attempt-item.module.css";

/** One request for a response: how, when, until when, by whom, and what came of it. */
export function AttemptItem({ attempt, canEdit }: { attempt: Attempt; canEdit: boolean }) {
	const store = useDeskStore();
	const { party, channel, askedAt, answerBy, outcome, note, createdById } = attempt;
	return (
		<dd className={styles.attempt}>
			<div className={styles.what}>
				<span>
					{CHANNEL[channel].name}, <Moment at={askedAt} />
					{answerBy !== null && (
						<>
							; answer asked for by <Moment at={answerBy} />
						</>
					)}
					<span className={styles.who}>{store.personName(createdById)}</span>
				</span>
				{note !== null && <p className={styles.note}>{note}</p>}
			</div>
			{canEdit ? (
				<div className={styles.ways}>
					<select
						className={classNames(controlClass, styles.outcome)}
						aria-label={`What came of asking ${party}`}
						value={outcome}
						onChange={({ target }) => {
							const chosen = OUTCOMES.find((one) => one === target.value);
							if (chosen) setOutcome(store, attempt, chosen);
						}}
					>
						{OUTCOMES.map((one) => (
							<option key={one} value={one}>
								{OUTCOME[one].name}
							</option>
						))}
					</select>
					<Button
						size="s"
						variant="quiet"
						aria-label={`Remove the request to ${party}`}
						onClick={() => removeAttempt(store, attempt)}
					>
						Remove
					</Button>
				</div>
			) : (
				<span>{OUTCOME[outcome].name}</span>
			)}
		</dd>
	);
}
