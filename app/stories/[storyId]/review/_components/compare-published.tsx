"use client";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { Button } from "@/app/_ui/button.tsx";
import { TextArea } from "@/app/_ui/field.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import type { Problem } from "@/lib/contract/problem.ts";
import type { ComparedView } from "@/lib/contract/signed.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import section from "../../_components/screen-section.module.css";
import { ClaimNumbers } from "../../sourcing/_components/claim-numbers.tsx";
import { UNREACHED } from "../_state/use-review.ts";
import styles from "./review-screen.module.css";

/** One line that is the address of a page. */
const ADDRESS = /^https?:\/\/\S+$/i;

/** Asks for what was published and says whether it is what was signed off, or which words differ. */
export function ComparePublished({ storyId }: { storyId: string }) {
	const [told, setTold] = useState<ComparedView | null>(null);
	const [problem, setProblem] = useState<Problem | null>(null);
	const [pending, setPending] = useState(false);
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const given = String(new FormData(event.currentTarget).get("published"));
		setPending(true);
		setTold(null);
		const what = ADDRESS.test(given.trim()) ? { url: given.trim() } : { text: given };
		const answer = await fetch("/api/v1/signed/compare", {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify({ ...what, storyId }),
		}).catch(() => null);
		const body = (await answer?.json().catch(() => null)) ?? null;
		setPending(false);
		setProblem(answer?.ok ? null : ((body as { problem?: Problem } | null)?.problem ?? UNREACHED));
		if (answer?.ok) setTold(body as ComparedView);
	};
	return (
		<section className={section.section} aria-labelledby="published">
			<h2 id="published">Compare with what was published</h2>
			<form className={styles.form} onSubmit={send}>
				<TextArea
					label="Address of the page, or its text"
					name="published"
					required
					maxLength={LONGEST["An article"]}
					hint="Markup, white space, and how quotation marks and dashes are set don’t count."
				/>
				<Button type="submit" disabled={pending}>
					{pending ? "Comparing…" : "Compare"}
				</Button>
			</form>
			<ProblemNotice problem={problem} />
			<div role="status">{told && <Compared told={told} />}</div>
		</section>
	);
}

function Compared({ told: { outcome, signed, differences, around } }: { told: ComparedView }) {
	if (!signed)
		return (
			<Notice tone="danger" title="Nothing signed off is like it">
				<p>This story has no sign-off to compare it with.</p>
			</Notice>
		);
	const who = signed.by.map(({ name, level }) => `${name} (${level})`).join(", ");
	return (
		<>
			<Notice
				tone={outcome === "signed" ? "good" : "danger"}
				title={
					outcome === "signed"
						? "It is what was signed off"
						: `It isn’t what was signed off: ${counted(differences.length, "difference")}`
				}
			>
				<p>
					Draft {signed.draft}, signed off by {who}, <Moment at={signed.at} />, with the key {signed.fingerprint}.
					{signed.isVoid && " The story changed since, so that sign-off no longer holds for it."}
					{around > 0 && ` ${counted(around, "word")} of the page before and after the article were left out.`}
				</p>
			</Notice>
			<ol className={styles.rows}>
				{differences.map((one) => (
					<li key={`${one.start} ${one.end} ${one.published}`}>
						{one.signed && (
							<>
								<VisuallyHidden>signed: </VisuallyHidden>
								<del>{one.signed}</del>{" "}
							</>
						)}
						{one.published && (
							<>
								<VisuallyHidden>published: </VisuallyHidden>
								<ins>{one.published}</ins>{" "}
							</>
						)}
						{one.claims.length > 0 ? (
							<ClaimNumbers ids={one.claims.map(({ id }) => id)} />
						) : (
							<small>outside every claim</small>
						)}
					</li>
				))}
			</ol>
		</>
	);
}
