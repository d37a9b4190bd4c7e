"use client";
import { groupBy } from "@/lib/core/text/group-by.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import section from "../../_components/screen-section.module.css";
import { findingsWording } from "../../_components/severity-mark.tsx";
import { useDesk } from "../../_state/desk-context.tsx";
import type { DeskFinding } from "../../_state/findings.ts";
import styles from "./findings.module.css";
import { RuleGroup } from "./rule-group.tsx";
import screen from "./sourcing-screen.module.css";

/** What the rules find and nobody has waived, by rule: errors first, then by how many claims each names. */
export function Findings() {
	const findings = useDesk((state) => state.findings);
	const open = findings?.all.filter(({ waiver }) => !waiver) ?? [];
	const waived = (findings?.all.length ?? 0) - open.length;
	const groups = [...groupBy(open, ({ rule }) => rule).values()].sort(
		(a, b) => gravity(b) - gravity(a) || claimsIn(b) - claimsIn(a),
	);
	return (
		<section className={section.section} aria-labelledby="findings">
			<h2 id="findings">Findings</h2>
			<p className={screen.note}>
				{!findings
					? "Checking the story against the newsroom’s rules…"
					: open.length === 0
						? "The newsroom’s rules find nothing in this story."
						: `${findingsWording(open)}.`}
				{waived > 0 && ` ${counted(waived, "finding")} waived: the reasons stand on the claims.`}
			</p>
			<ul className={styles.groups}>
				{groups.map((group) => (
					<RuleGroup key={group[0]?.rule} findings={group} titles={findings?.titles} />
				))}
			</ul>
		</section>
	);
}

const gravity = (group: readonly DeskFinding[]): number => Number(group[0]?.severity === "error");
const claimsIn = (group: readonly DeskFinding[]): number => new Set(group.flatMap(({ claimIds }) => claimIds)).size;
