"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import type { Finding } from "@/lib/core/rules/finding.ts";
import { SEVERITY } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { SeverityMark } from "../severity-mark.tsx";
import styles from "./finding-item.module.css";
import { OtherClaims } from "./other-claims.tsx";
import { remedyFor } from "./remedies.ts";
import { RuleReason } from "./rule-reason.tsx";

type FindingItemProps = {
	finding: Finding;
	claimId: string;
	/** What the rule is called. */
	title: string;
	mayWrite: boolean;
};

/** One finding: how grave, which rule, what to do, and where else it holds. */
export function FindingItem({ finding, claimId, title, mayWrite }: FindingItemProps) {
	const store = useDeskStore();
	const [asked, setAsked] = useState(false);
	const remedy = mayWrite ? remedyFor(finding) : null;
	const { rule, severity, message, claimIds } = finding;
	return (
		<li className={styles.finding} data-severity={severity}>
			<p className={styles.title}>
				<SeverityMark severity={severity} />
				<span>
					{SEVERITY[severity].name}: {title}
				</span>
			</p>
			<p className={styles.message}>{message}</p>
			<div className={styles.ways}>
				{remedy && (
					<Button size="s" onClick={() => store.places.get(remedy.place)?.(remedy.field)}>
						{remedy.words}
					</Button>
				)}
				<Button size="s" variant="quiet" aria-expanded={asked} onClick={() => setAsked(!asked)}>
					Why
				</Button>
				<OtherClaims rule={rule} claimIds={claimIds} claimId={claimId} />
			</div>
			{asked && <RuleReason rule={rule} />}
		</li>
	);
}
