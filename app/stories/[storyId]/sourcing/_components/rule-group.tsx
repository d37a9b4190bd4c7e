"use client";
import Link from "next/link";
import { buttonClass } from "@/app/_ui/button.tsx";
import type { RuleId } from "@/lib/core/rules/rules.ts";
import { groupBy } from "@/lib/core/text/group-by.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { SEVERITY } from "@/lib/core/vocabulary/vocabulary.ts";
import { remedyFor } from "../../_components/inspector/remedies.ts";
import { SeverityMark } from "../../_components/severity-mark.tsx";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import type { DeskFinding } from "../../_state/findings.ts";
import { sendTo } from "../../_state/use-errand.ts";
import { ClaimNumbers } from "./claim-numbers.tsx";
import styles from "./rule-group.module.css";

/** What is said in other words stands behind a press. */
const SHOWN = 3;

type RuleGroupProps = { findings: readonly DeskFinding[]; titles: ReadonlyMap<RuleId, string> | undefined };

/** All that one rule finds: how grave, what to do, at which claims, and the way to what answers it. */
export function RuleGroup({ findings, titles }: RuleGroupProps) {
	const [first] = findings;
	if (!first) return null;
	const { rule, severity } = first;
	const said = [...groupBy(findings, ({ message }) => message)];
	const claims = new Set(findings.flatMap(({ claimIds }) => claimIds)).size;
	const rows = said.map(([message, those]) => <Row key={message} message={message} findings={those} />);
	return (
		<li className={styles.group} data-severity={severity}>
			<h3 className={styles.title}>
				<SeverityMark severity={severity} />
				<span>
					{SEVERITY[severity].name}: {titles?.get(rule) ?? rule}
				</span>
				{claims > 0 && <span className={styles.count}>{counted(claims, "claim")}</span>}
			</h3>
			<ul className={styles.rows}>{rows.slice(0, SHOWN)}</ul>
			{rows.length > SHOWN && (
				<details className={styles.rest}>
					<summary>{rows.length - SHOWN} more</summary>
					<ul className={styles.rows}>{rows.slice(SHOWN)}</ul>
				</details>
			)}
		</li>
	);
}

function Row({ message, findings }: { message: string; findings: readonly DeskFinding[] }) {
	const store = useDeskStore();
	const numbers = useDesk((state) => state.outline.numbers);
	const [first] = findings;
	const ids = [...new Set(findings.flatMap(({ claimIds }) => claimIds))];
	const [claimId] = ids;
	const remedy = first && store.data.me.role !== "viewer" ? remedyFor(first) : null;
	return (
		<li>
			<p className={styles.message}>{message}</p>
			<div className={styles.ways}>
				<ClaimNumbers ids={ids} all={`finding=${first?.rule}`} />
				{remedy && claimId && (
					<Link
						prefetch={false}
						className={buttonClass("plain", "s")}
						href={`/stories/${store.data.story.id}?claim=${claimId}`}
						onClick={() => sendTo(store, { place: remedy.place, field: remedy.field })}
					>
						{remedy.words}
						{ids.length > 1 && `: claim ${numbers.get(claimId)} first`}
					</Link>
				)}
			</div>
		</li>
	);
}
