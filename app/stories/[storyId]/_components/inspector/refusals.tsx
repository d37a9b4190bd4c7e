"use client";
import { Button } from "@/app/_ui/button.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { Change } from "@/lib/core/changes/changes.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import styles from "./refusals.module.css";

/** Changes that the server would not take, with what was typed, until the person decides. */
export function Refusals() {
	const store = useDeskStore();
	const refusals = useDesk((state) => state.refusals);
	if (refusals.length === 0) return null;
	return (
		<div className={styles.refusals}>
			{refusals.map(({ number, change, message }) => (
				<Notice key={number} tone="danger" title="Not saved">
					<p>{message}</p>
					{typedIn(change) && <p className={styles.typed}>{typedIn(change)}</p>}
					<p className={styles.actions}>
						<Button
							size="s"
							onClick={() => {
								store.forgetRefusal(number);
								store.change(change);
							}}
						>
							Try again
						</Button>
						<Button size="s" variant="quiet" onClick={() => store.forgetRefusal(number)}>
							Discard
						</Button>
					</p>
				</Notice>
			))}
		</div>
	);
}

/** The words of a change that a person typed. */
function typedIn(change: Change): string {
	const parts: (string | null | undefined)[] =
		change.kind === "edit"
			? [change.set.who, change.set.what]
			: change.kind === "add-comment" || change.kind === "edit-comment"
				? [change.body]
				: change.kind === "add-evidence" || change.kind === "edit-evidence"
					? [change.set.locator, change.set.url, change.set.quote, change.set.note]
					: change.kind === "edit-source" || change.kind === "set-terms"
						? Object.values(change.set).map(String)
						: change.kind === "waive"
							? [change.reason]
							: change.kind === "add-attempt" || change.kind === "edit-attempt"
								? [change.set.party, change.set.note]
								: change.kind === "propose-wording"
									? [change.text, change.note]
									: change.kind === "refuse-wording"
										? [change.reason]
										: change.kind === "correct"
											? [change.notice, change.note]
											: [];
	return parts.filter(Boolean).join(" · ");
}
