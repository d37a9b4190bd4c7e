"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import type { EventView } from "@/lib/contract/history.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { actionWording } from "../../history/_components/event-wording.ts";
import { fieldWording, valueWording } from "../../history/_components/field-wording.ts";
import styles from "./history-section.module.css";

/** What happened to the claim, by whom and when; read when it is opened. */
export function HistorySection({ claim }: { claim: ClaimView }) {
	const store = useDeskStore();
	const [events, setEvents] = useState<readonly EventView[] | "unread" | "failed">("unread");
	const read = async () => {
		const path = `/api/v1/stories/${claim.storyId}/history?claimId=${claim.id}&limit=50`;
		const answer: unknown = await fetch(path).then(
			(response) => (response.ok ? response.json() : null),
			() => null,
		);
		setEvents(Array.isArray(answer) ? (answer as EventView[]) : hasEvents(answer) ? answer.events : "failed");
	};
	return (
		<details className={styles.history} onToggle={(event) => event.currentTarget.open && void read()}>
			<summary className={styles.title}>History</summary>
			{events === "failed" && (
				<p className={styles.none}>
					History could not be loaded.{" "}
					<Button size="s" onClick={() => void read()}>
						Retry
					</Button>
				</p>
			)}
			{typeof events !== "string" && (
				<ol className={styles.events}>
					{events.map((event) => (
						<li key={event.id}>
							<b>{event.actor}</b> {actionWording(event)} <Moment at={event.at} />
							{rowsOf(event, claim.id, store.personName).map((row) => (
								<span key={row} className={styles.row}>
									{row}
								</span>
							))}
						</li>
					))}
				</ol>
			)}
		</details>
	);
}

function hasEvents(answer: unknown): answer is { events: EventView[] } {
	return typeof answer === "object" && answer !== null && "events" in answer && Array.isArray(answer.events);
}

/** What changed of the claim, its evidence and its comments, in the words of the history page. */
function rowsOf(event: EventView, claimId: string, nameOf: (userId: string) => string): string[] {
	return event.changes
		.filter(({ entity, id }) => entity !== "claim" || id === claimId)
		.flatMap(({ fields }) => fields)
		.flatMap(({ field, before, after }) => {
			const label = fieldWording(field);
			const words = (value: unknown) =>
				field === "assigneeId" && typeof value === "string" ? nameOf(value) : valueWording(field, value);
			const [was, is] = [words(before), words(after)];
			if (!label || was === is) return [];
			return was === null ? `${label}: ${is}` : `${label}: ${was} → ${is ?? "none"}`;
		});
}
