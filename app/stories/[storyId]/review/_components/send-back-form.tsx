"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { SelectField, TextArea, TextField } from "@/app/_ui/field.tsx";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import type { Doing } from "./request-form.tsx";
import styles from "./review-screen.module.css";

interface Reason {
	readonly claimId: string;
	readonly body: string;
}

/** Sends the story back with reasons, each at a claim, where it stands as a comment. */
export function SendBackForm({ pending, act }: Doing) {
	const store = useDeskStore();
	const outline = useDesk((state) => state.outline);
	const [isOpen, setOpen] = useState(false);
	const [given, setGiven] = useState<readonly Reason[]>([]);
	const claims = outline.order.flatMap((id) => {
		const claim = store.claim(id);
		return claim ? [{ value: id, label: `${outline.numbers.get(id) ?? "?"}. ${claim.quote.slice(0, 80)}` }] : [];
	});
	if (claims.length === 0) return null;
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		const pressed = (event.nativeEvent as SubmitEvent).submitter;
		const fields = new FormData(form);
		const body = String(fields.get("body")).trim();
		const reasons = body === "" ? given : [...given, { claimId: String(fields.get("claimId")), body }];
		if (pressed?.getAttribute("name") === "more") {
			setGiven(reasons);
			form.querySelector("textarea")?.focus();
			(form.elements.namedItem("body") as HTMLTextAreaElement).value = "";
			return;
		}
		if (await act("send-back", { reasons, note: String(fields.get("note")) })) setGiven([]);
	};
	if (!isOpen)
		return (
			<p className={styles.other}>
				<Button onClick={() => setOpen(true)}>Send it back…</Button>
			</p>
		);
	return (
		<form className={styles.form} onSubmit={send} aria-label="Send back">
			{given.length > 0 && (
				<ul className={styles.rows}>
					{given.map(({ claimId, body }) => (
						<li key={`${claimId} ${body}`}>
							Claim {outline.numbers.get(claimId)}: {body}
						</li>
					))}
				</ul>
			)}
			<SelectField label="Claim" name="claimId" options={claims} autoFocus />
			<TextArea
				label="What is wrong with it"
				name="body"
				required={given.length === 0}
				maxLength={LONGEST["A comment"]}
			/>
			<Button size="s" type="submit" name="more">
				Add another reason
			</Button>
			<TextField label="Note to whoever asked (optional)" name="note" maxLength={LONGEST["A note"]} />
			<Button type="submit" variant="primary" disabled={pending}>
				Send back
			</Button>
		</form>
	);
}
