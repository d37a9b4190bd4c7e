"use client";
import { useRef } from "react";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import type { DeskFinding } from "../../_state/findings.ts";
import { usePlace } from "../../_state/use-place.ts";
import { FindingItem } from "./finding-item.tsx";
import styles from "./findings-section.module.css";
import { Section } from "./section.tsx";
import { WaivedFindings } from "./waived-findings.tsx";

type FindingsSectionProps = {
	claim: ClaimView;
	findings: readonly DeskFinding[];
	waived: readonly DeskFinding[];
	mayWrite: boolean;
};

/** What the sourcing rules say of the claim, and the way to what would answer each. */
export function FindingsSection({ claim, findings, waived, mayWrite }: FindingsSectionProps) {
	const store = useDeskStore();
	const titles = useDesk((state) => state.findings?.titles);
	const section = useRef<HTMLUListElement>(null);
	usePlace("findings", () => {
		store.set({ pane: "inspector" });
		return () => {
			section.current?.scrollIntoView({ block: "nearest" });
			section.current?.focus();
		};
	});
	return (
		<Section title="Findings" note="from the sourcing rules">
			<ul ref={section} className={styles.findings} tabIndex={-1} aria-label="Findings">
				{findings.map((finding) => (
					<FindingItem
						key={`${finding.rule} ${finding.sourceId ?? ""} ${finding.message}`}
						finding={finding}
						claimId={claim.id}
						title={titles?.get(finding.rule) ?? finding.rule}
						mayWrite={mayWrite}
					/>
				))}
			</ul>
			{waived.length > 0 && <WaivedFindings waived={waived} titles={titles} mayWrite={mayWrite} />}
		</Section>
	);
}
