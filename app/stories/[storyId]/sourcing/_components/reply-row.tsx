"use client";
import { useId, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { CopyButton } from "@/app/_ui/copy-button.tsx";
import type { Attempt } from "@/lib/core/changes/records.ts";
import { responseGaps } from "@/lib/core/responses/gaps.ts";
import type { ResponseRow } from "@/lib/core/responses/matrix.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { letterTo } from "../_state/responses.ts";
import { AttemptForm } from "./attempt-form.tsx";
import { AttemptItem } from "./attempt-item.tsx";
import { ClaimNumbers } from "./claim-numbers.tsx";
import { PrintedAnswer } from "./printed-answer.tsx";
import styles from "./reply-row.module.css";

/** One party: what is said of them, how they were asked, what they answer, what is missing, and a letter to them. */
export function ReplyRow({ row, canAsk }: { row: ResponseRow<Attempt>; canAsk: boolean }) {
	const store = useDeskStore();
	const id = useId();
	const [open, setOpen] = useState<"request" | "letter" | null>(null);
	const { party, claims, about, attempts, answers, says, standing } = row;
	const gaps = responseGaps(row);
	const printed = [
		{ title: "Answers in print", said: answers },
		{ title: "Also says", said: says.map((claimId) => ({ claimId, ties: [] })) },
	];
	const letter = open === "letter" ? letterTo(store, row) : "";
	return (
		<li className={styles.row} data-standing={standing} aria-labelledby={id}>
			<h3 id={id} className={styles.party}>
				{party}
			</h3>
			{gaps.length > 0 && <p className={styles.gap}>{gaps.join(" ")}</p>}
			<dl className={styles.facts}>
				<Claims title="Criticised or answered in" ids={claims} />
				<Claims title="Also about them" ids={about} />
				{attempts.length > 0 && (
					<div>
						<dt>Asked</dt>
						{attempts.map((attempt) => (
							<AttemptItem key={attempt.id} attempt={attempt} canEdit={canAsk} />
						))}
					</div>
				)}
				{printed.map(
					({ title, said }) =>
						said.length > 0 && (
							<div key={title}>
								<dt>{title}</dt>
								{said.map((one) => (
									<PrintedAnswer key={one.claimId} {...one} answerable={row.answerable} canTie={canAsk} />
								))}
							</div>
						),
				)}
			</dl>
			{canAsk && (
				<>
					<div className={styles.ways}>
						<Button
							size="s"
							aria-expanded={open === "request"}
							aria-label={`Record a request to ${party}`}
							onClick={() => setOpen(open === "request" ? null : "request")}
						>
							Record a request
						</Button>
						<Button
							size="s"
							aria-expanded={open === "letter"}
							aria-label={`Draft a letter to ${party}`}
							onClick={() => setOpen(open === "letter" ? null : "letter")}
						>
							Draft a letter
						</Button>
					</div>
					{open === "request" && <AttemptForm party={party} close={() => setOpen(null)} />}
					{open === "letter" && (
						<div className={styles.letter}>
							<p className={styles.hint}>A draft: read it before you send it. It names no source.</p>
							<CopyButton text={letter} />
							<p className={styles.text}>{letter}</p>
						</div>
					)}
				</>
			)}
		</li>
	);
}

function Claims({ title, ids }: { title: string; ids: readonly string[] }) {
	if (ids.length === 0) return null;
	return (
		<div>
			<dt>{title}</dt>
			<dd>
				<ClaimNumbers ids={ids} />
			</dd>
		</div>
	);
}
