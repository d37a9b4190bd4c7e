"use client";
import { Button } from "@/app/_ui/button.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import type { RuleId } from "@/lib/core/rules/rules.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import type { DeskFinding } from "../../_state/findings.ts";
import styles from "./waived-findings.module.css";

type WaivedFindingsProps = {
	waived: readonly DeskFinding[];
	titles: ReadonlyMap<RuleId, string> | undefined;
	mayWrite: boolean;
};

/** What somebody let stand: which rule, who, when and why, and the way to have it count again. */
export function WaivedFindings({ waived, titles, mayWrite }: WaivedFindingsProps) {
	const store = useDeskStore();
	const end = (id: string) => {
		store.change({ kind: "end-waiver", id });
		store.tell("The finding counts again.", "undo");
	};
	return (
		<ul className={styles.waived} aria-label="Waived">
			{waived.map(
				({ rule, message, waiver }) =>
					waiver && (
						<li key={waiver.id} className={styles.one}>
							<p className={styles.title}>Waived: {titles?.get(rule) ?? rule}</p>
							<p>
								{waiver.createdBy}, <Moment at={waiver.createdAt} />: “{waiver.reason}”
							</p>
							<details>
								<summary>What was found</summary>
								{message}
							</details>
							{mayWrite && (
								<Button size="s" variant="quiet" onClick={() => end(waiver.id)}>
									End this waiver
								</Button>
							)}
						</li>
					),
			)}
		</ul>
	);
}
