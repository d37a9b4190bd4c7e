"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { SEVERITY } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import type { DeskFinding } from "../../_state/findings.ts";
import { SeverityMark } from "../severity-mark.tsx";
import styles from "./finding-item.module.css";
import { OtherClaims } from "./other-claims.tsx";
import { remedyFor } from "./remedies.ts";
import { RuleReason } from "./rule-reason.tsx";
import { WaiveForm } from "./waive-form.tsx";

type FindingItemProps = {
	finding: DeskFinding;
	claimId: string;
	/** What the rule is called. */
	title: string;
	mayWrite: boolean;
};

/** One finding: how grave, which rule, what to do, and where else it holds. */
export function FindingItem({ finding, claimId, title, mayWrite }: FindingItemProps) {
	const store = useDeskStore();
	const [asked, setAsked] = useState(false);
	const [isWaiving, setWaiving] = useState(false);
	const remedy = mayWrite ? remedyFor(finding) : null;
	const { rule, severity, message, claimIds, lapsed } = finding;
	return (
		<li className={styles.finding} data-severity={severity}>
			<p className={styles.title}>
				<SeverityMark severity={severity} />
				<span>
					{SEVERITY[severity].name}: {title}
				</span>
			</p>
			<p className={styles.message}>{message}</p>
			{lapsed && (
				<p className={styles.lapsed}>
					Waived by {lapsed.createdBy}: “{lapsed.reason}” That lapsed, because what the finding rests on has changed
					since.
				</p>
			)}
			<div className={styles.ways}>
				{remedy && (
					<Button size="s" onClick={() => store.places.get(remedy.place)?.(remedy.field)}>
						{remedy.words}
					</Button>
				)}
				<Button size="s" variant="quiet" aria-expanded={asked} onClick={() => setAsked(!asked)}>
					Why
				</Button>
				{mayWrite && (
					<Button size="s" variant="quiet" aria-expanded={isWaiving} onClick={() => setWaiving(!isWaiving)}>
						Waive
					</Button>
				)}
				<OtherClaims rule={rule} claimIds={claimIds} claimId={claimId} />
			</div>
			{isWaiving && <WaiveForm finding={finding} claimId={claimId} title={title} close={() => setWaiving(false)} />}
			{asked && <RuleReason rule={rule} />}
		</li>
	);
}
