"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import section from "../../_components/screen-section.module.css";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { useResponses } from "../_state/responses.ts";
import { AttemptForm } from "./attempt-form.tsx";
import { ClaimNumbers } from "./claim-numbers.tsx";
import { ReplyRow } from "./reply-row.tsx";
import styles from "./right-of-reply.module.css";
import screen from "./sourcing-screen.module.css";

/** Who is criticised by which claims, how and when they were asked, what they answered, and what is missing. */
export function RightOfReply() {
	const store = useDeskStore();
	const { rows, nameless } = useResponses();
	const [isAsking, setIsAsking] = useState(false);
	const canAsk = store.data.me.role !== "viewer";
	return (
		<section className={section.section} aria-labelledby="right-of-reply">
			<h2 id="right-of-reply">Right of reply</h2>
			<p className={screen.note}>
				{rows.length === 0
					? "No claim accuses anybody by name, as far as its words tell, and nobody answers or was asked."
					: "Whoever a claim accuses by name, denies something or was asked for a response. Short lists of words find the accusations: read for more."}
			</p>
			{nameless.length > 0 && (
				<p className={screen.note}>
					Accused without a name: <ClaimNumbers ids={nameless} /> Say in the claim who is meant.
				</p>
			)}
			<ul className={styles.rows}>
				{rows.map((row) => (
					<ReplyRow key={row.party} row={row} canAsk={canAsk} />
				))}
			</ul>
			{canAsk && (
				<div className={styles.other}>
					{isAsking ? (
						<AttemptForm party="" close={() => setIsAsking(false)} />
					) : (
						<Button size="s" onClick={() => setIsAsking(true)}>
							Record a request to somebody else
						</Button>
					)}
				</div>
			)}
		</section>
	);
}
