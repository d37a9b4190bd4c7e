import type { Report, ReportSource } from "@/lib/core/report/model.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { DependenceRow, DependenceTable } from "../../_components/dependence-table.tsx";
import section from "../../_components/screen-section.module.css";
import { SourceChip } from "../../_components/source-chip.tsx";
import { ClaimLinks } from "./claim-links.tsx";
import styles from "./rests-on.module.css";

/** Sources by how many claims depend on them alone. */
export function RestsOn({ report }: { report: Report }) {
	const [weakest] = report.dependences;
	const total = report.claims.length;
	return (
		<section className={section.section} aria-labelledby="rests-on">
			<h2 id="rests-on">Dependence on sources</h2>
			{!weakest && <p className={styles.none}>No claim credits a source: everything is in the story’s own voice.</p>}
			{weakest && (
				<p className={styles.weakest}>
					{weakest.falls.length > 0
						? `${weakest.falls.length} of ${counted(total, "claim")} ${weakest.falls.length === 1 ? "depends" : "depend"} on ${standsBehind(weakest.source)} alone.`
						: "No claim depends on one source alone."}
				</p>
			)}
			{weakest && (
				<DependenceTable>
					{report.dependences.map(({ source, carries, falls }, i) => (
						<DependenceRow
							// Two unnamed sources may have one name and one kind; the order of a report never changes.
							// biome-ignore lint/suspicious/noArrayIndexKey: a report is written once
							key={i}
							source={<SourceChip {...source} />}
							carries={carries}
							falls={falls.length}
							total={total}
							which={<ClaimLinks numbers={falls} />}
						/>
					))}
				</DependenceTable>
			)}
		</section>
	);
}

/** What a claim depends on: of a publication, its report. */
const standsBehind = ({ name, kind }: ReportSource): string => (kind === "publication" ? `${name}’s report` : name);
