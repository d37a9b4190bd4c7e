"use client";
import { type FormEvent, useRef, useState } from "react";
import { v7 } from "uuid";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import type { WordingView } from "@/lib/contract/wording.ts";
import { diffWords } from "@/lib/core/drafts/diff.ts";
import { takeUp } from "@/lib/core/drafts/take-up.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { storeDraft } from "../../_state/store-draft.ts";
import { DiffPieces } from "../diff-pieces.tsx";
import styles from "./wordings-section.module.css";

type ProposedWordingProps = { wording: WordingView; claim: ClaimView; mayWrite: boolean };

/** A proposed wording, against the words that it is to replace, and what can be done about it. */
export function ProposedWording({ wording, claim, mayWrite }: ProposedWordingProps) {
	const { original, text, note, createdBy, createdAt, outcome } = wording;
	return (
		<li>
			<p className={styles.words}>
				<DiffPieces pieces={diffWords(original, text)} />
			</p>
			<p className={styles.about}>
				{createdBy}, <Moment at={createdAt} />
				{note && `: ${note}`}
			</p>
			{outcome ? (
				<Decided wording={wording} claim={claim} mayWrite={mayWrite} />
			) : (
				<>
					{original !== claim.quote && (
						<p className={styles.about}>The claim’s words have changed since. Now they are: “{claim.quote}”</p>
					)}
					{mayWrite && <Decide wording={wording} claim={claim} />}
				</>
			)}
		</li>
	);
}

function Decided({ wording, claim, mayWrite }: ProposedWordingProps) {
	const store = useDeskStore();
	const { id, outcome, decidedBy, decidedAt, reason, text } = wording;
	const isGone = outcome === "accepted" && !claim.quote.includes(text);
	return (
		<>
			<p className={styles.about}>
				<b>{outcome === "accepted" ? "Accepted" : "Refused"}</b> by {decidedBy}
				{decidedAt && (
					<>
						, <Moment at={decidedAt} />
					</>
				)}
				{reason && `: ${reason}`}
				{isGone && ". A later draft has other words."}
			</p>
			{mayWrite && (outcome === "refused" || isGone) && (
				<Button
					size="s"
					variant="quiet"
					onClick={() => {
						store.change({ kind: "reopen-wording", id });
						store.tell("The wording waits again.", "undo");
					}}
				>
					Reopen
				</Button>
			)}
		</>
	);
}

function Decide({ wording, claim }: Omit<ProposedWordingProps, "mayWrite">) {
	const store = useDeskStore();
	const { draft } = store.data;
	const [isRefusing, setRefusing] = useState(false);
	const [isSending, setSending] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);
	const operation = useRef(v7());
	const accept = async () => {
		if (isSending) return;
		setSending(true);
		const text = takeUp(draft.text, claim, wording.text);
		const why = await storeDraft(store, text, operation.current, [{ id: wording.id, reason: null }]);
		setProblem(why);
		// The new draft brings a desk of its own.
		if (why !== null) setSending(false);
	};
	const refuse = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const reason = String(new FormData(event.currentTarget).get("reason")).trim();
		if (reason === "") return;
		store.change({ kind: "refuse-wording", id: wording.id, reason });
		store.tell("Wording refused.", "undo");
	};
	if (isRefusing)
		return (
			<form
				className={styles.form}
				onSubmit={refuse}
				onKeyDown={(event) => event.key === "Escape" && setRefusing(false)}
			>
				<TextField
					label="Why it is refused"
					name="reason"
					required
					maxLength={LONGEST["A reason"]}
					hint={`${wording.createdBy} reads this.`}
					autoFocus
				/>
				<p className={styles.ways}>
					<Button size="s" type="submit">
						Refuse
					</Button>
					<Button size="s" variant="quiet" onClick={() => setRefusing(false)}>
						Cancel
					</Button>
				</p>
			</form>
		);
	return (
		<>
			<p className={styles.ways}>
				<Button size="s" disabled={isSending || claim.anchor === "orphaned"} onClick={() => void accept()}>
					{isSending ? "Carrying the claims over…" : `Accept as draft ${draft.number + 1}`}
				</Button>
				<Button size="s" variant="quiet" disabled={isSending} onClick={() => setRefusing(true)}>
					Refuse…
				</Button>
				{wording.createdById === store.data.me.userId && (
					<Button
						size="s"
						variant="quiet"
						disabled={isSending}
						onClick={() => {
							store.change({ kind: "withdraw-wording", id: wording.id });
							store.tell("Wording withdrawn.", "undo");
						}}
					>
						Withdraw
					</Button>
				)}
			</p>
			{problem && (
				<p className={styles.problem} role="alert">
					{problem}
				</p>
			)}
		</>
	);
}
