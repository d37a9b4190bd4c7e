import type { Report, ReportDependence, ReportSource } from "@/lib/core/report/model.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { ClaimLinks } from "./claim-links.tsx";
import styles from "./rests-on.module.css";
import section from "./section.module.css";
import { SourceChip } from "./source-chip.tsx";

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
				<table className={styles.table}>
					<thead>
						<tr>
							<th scope="col">Source</th>
							<th scope="col" className={styles.number}>
								Claims
							</th>
							<th scope="col" className={styles.number}>
								Depend on it alone
							</th>
							<th scope="col">Which</th>
						</tr>
					</thead>
					<tbody>
						{report.dependences.map((dependence, i) => (
							// Two unnamed sources may have one name and one kind; the order of a report never changes.
							// biome-ignore lint/suspicious/noArrayIndexKey: a report is written once
							<DependenceRow key={i} dependence={dependence} total={total} />
						))}
					</tbody>
				</table>
			)}
		</section>
	);
}

/** What a claim depends on: of a publication, its report. */
const standsBehind = ({ name, kind }: ReportSource): string => (kind === "publication" ? `${name}’s report` : name);

function DependenceRow({
	dependence: { source, carries, falls },
	total,
}: {
	dependence: ReportDependence;
	total: number;
}) {
	return (
		<tr>
			<th scope="row">
				<SourceChip source={source} />
				<span className={styles.bar} aria-hidden>
					<i style={{ width: `${(100 * carries) / total}%` }} />
					<i style={{ width: `${(100 * falls.length) / total}%` }} />
				</span>
			</th>
			<td className={styles.number}>{carries}</td>
			<td className={styles.number}>{falls.length}</td>
			<td className={styles.which}>
				<ClaimLinks numbers={falls} />
			</td>
		</tr>
	);
}
