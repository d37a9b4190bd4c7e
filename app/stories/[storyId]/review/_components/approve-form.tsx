"use client";
import type { FormEvent } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { ReviewView } from "@/lib/contract/review.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import type { Doing } from "./request-form.tsx";
import styles from "./review-screen.module.css";

type ApproveFormProps = Doing & { approve: NonNullable<ReviewView["may"]["approve"]> };

/** Approves the story at the level whose turn it is; the last approval signs it off. */
export function ApproveForm({ review, pending, act, approve }: ApproveFormProps) {
	const { level, isLast, refused } = approve;
	const name = review.levels.find((one) => one.level === level)?.name ?? level;
	const unchecked = review.unchecked;
	const send = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const fields = new FormData(event.currentTarget);
		void act("approve", { level, state: review.state, note: String(fields.get("note")) });
	};
	return (
		<form className={styles.form} onSubmit={send} aria-label="Approve">
			{refused && <Notice tone="warning">{refused}</Notice>}
			{unchecked > 0 && <p className={styles.soft}>{counted(unchecked, "claim is", "claims are")} still unchecked.</p>}
			<TextField label="Note with the approval (optional)" name="note" maxLength={LONGEST["A note"]} />
			<Button type="submit" variant="primary" disabled={pending || refused !== null}>
				{isLast ? `Approve as ${name} and sign off` : `Approve as ${name}`}
			</Button>
		</form>
	);
}
