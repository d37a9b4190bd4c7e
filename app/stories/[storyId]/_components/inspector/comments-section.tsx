"use client";
import { Check, RotateCcw, Trash2 } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { v7 } from "uuid";
import { Button } from "@/app/_ui/button.tsx";
import { controlClass } from "@/app/_ui/field.tsx";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { useKeptDraft } from "../../_state/use-kept-draft.ts";
import { usePlace } from "../../_state/use-place.ts";
import styles from "./comments-section.module.css";
import { Section } from "./section.tsx";

/** What people say about the claim to one another. */
export function CommentsSection({ claim, mayWrite }: { claim: ClaimView; mayWrite: boolean }) {
	const store = useDeskStore();
	const field = useRef<HTMLTextAreaElement>(null);
	const [body, keep, drop] = useKeptDraft(`comment.${claim.id}`, "");
	usePlace("comment", () => {
		store.set({ pane: "inspector" });
		return mayWrite && (() => field.current?.focus());
	});
	const send = () => {
		if (body.trim() === "") return;
		store.change({
			kind: "add-comment",
			claimId: claim.id,
			id: v7(),
			body: body.trim(),
		});
		drop();
		store.say("Comment added.");
		field.current?.blur();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === "Escape") field.current?.blur();
		if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) send();
	};
	return (
		<Section title="Comments" command="comment">
			{claim.comments.length > 0 && (
				<ul className={styles.comments}>
					{claim.comments.map((comment) => (
						<li key={comment.id} className={styles.comment} data-resolved={comment.resolvedAt !== null || undefined}>
							<p className={styles.about}>
								<b>{comment.createdBy}</b>
								<Moment at={comment.createdAt} />
								{comment.resolvedAt && <span>resolved by {comment.resolvedBy}</span>}
								{mayWrite && (
									<span className={styles.actions}>
										<IconButton
											label={comment.resolvedAt ? "Reopen" : "Resolve"}
											onClick={() =>
												store.change({
													kind: "resolve-comment",
													id: comment.id,
													resolved: comment.resolvedAt === null,
												})
											}
										>
											{comment.resolvedAt ? <RotateCcw size={13} aria-hidden /> : <Check size={14} aria-hidden />}
										</IconButton>
										<IconButton
											label="Remove this comment"
											onClick={() => {
												store.change({ kind: "remove-comment", id: comment.id });
												store.tell("Comment removed.", "undo");
											}}
										>
											<Trash2 size={13} aria-hidden />
										</IconButton>
									</span>
								)}
							</p>
							<p className={styles.body}>{comment.body}</p>
						</li>
					))}
				</ul>
			)}
			{mayWrite && (
				<div className={styles.write}>
					<textarea
						ref={field}
						className={controlClass}
						rows={1}
						aria-label="New comment"
						placeholder="Write a comment…"
						value={body}
						onChange={({ target }) => keep(() => target.value)}
						onKeyDown={onKeyDown}
					/>
					{body.trim() !== "" && (
						<Button size="s" onClick={send}>
							Comment <Kbd keys="Mod+Enter" />
						</Button>
					)}
				</div>
			)}
		</Section>
	);
}
