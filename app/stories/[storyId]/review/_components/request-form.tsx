"use client";
import type { FormEvent } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import type { useReview } from "../_state/use-review.ts";
import styles from "./review-screen.module.css";

/** What every form about a review works with. */
export type Doing = Pick<ReturnType<typeof useReview>, "review" | "pending" | "act">;

/** Asks for a review, or takes the request back. */
export function RequestForm({ review, pending, act }: Doing) {
	const send = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		void act("request", { note: String(new FormData(event.currentTarget).get("note")) });
	};
	return (
		<form className={styles.form} onSubmit={send} aria-label="Request">
			{review.may.request && (
				<>
					<TextField label="Note to the reviewers (optional)" name="note" maxLength={LONGEST["A note"]} />
					<Button type="submit" variant="primary" disabled={pending}>
						{review.phase === "sent-back" ? "Ask again" : "Ask for a review"}
					</Button>
				</>
			)}
			{review.may.withdraw && (
				<Button disabled={pending} onClick={() => void act("withdraw", {})}>
					Take the request back
				</Button>
			)}
		</form>
	);
}
