"use client";
import { useState } from "react";
import { Moment } from "@/app/_ui/moment.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import type { EventView } from "@/lib/contract/history.ts";
import styles from "./history-section.module.css";

/** What happened to the claim, by whom and when; read when it is opened. */
export function HistorySection({ claim }: { claim: ClaimView }) {
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
				<p className={styles.none}>The history cannot be read now. Close this and open it again.</p>
			)}
			{typeof events !== "string" && (
				<ol className={styles.events}>
					{events.map((event) => (
						<li key={event.id}>
							<b>{event.actor}</b> {describe(event)} <Moment at={event.at} />
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

const QUIET = new Set(["revision", "updatedAt", "id", "createdAt"]);

/** "claim tagged: verification status confirmed". */
function describe({ action, mode, changes }: EventView): string {
	const fields = changes
		.flatMap((change) => change.fields)
		.filter(
			({ field, after }) =>
				!QUIET.has(field) && (typeof after === "string" || typeof after === "boolean" || typeof after === "number"),
		);
	const words = fields
		.slice(0, 3)
		.map(
			({ field, after }) =>
				`${field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${String(after).slice(0, 60)}`,
		);
	const verb = action.replace(".", " ").replaceAll("-", " ");
	return `${mode === "do" ? "" : `${mode}: `}${verb}${words.length > 0 ? `: ${words.join(", ")}` : ""}`;
}
