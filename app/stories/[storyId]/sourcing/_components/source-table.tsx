"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { useSourcing } from "../_state/use-sourcing.ts";
import { SourceRow } from "./source-row.tsx";
import styles from "./source-table.module.css";

/** A story has a few dozen sources; one with hundreds is read from the top. */
const SHOWN = 40;

/** Sources by how much rests on them, each with a switch for what if. */
export function SourceTable() {
	const { sourcing, view } = useSourcing();
	const [isWhole, setWhole] = useState(false);
	const { dependences, doubts, total } = view;
	if (dependences.length === 0) return <p className={styles.none}>No claim credits a source.</p>;
	const shown = isWhole ? dependences : dependences.slice(0, SHOWN);
	return (
		<>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">Source</th>
						<th scope="col" className={styles.number}>
							Claims
						</th>
						<th scope="col" className={styles.number}>
							Rest on it alone
						</th>
						<th scope="col">Which</th>
						<th scope="col">What if</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((dependence) => (
						<SourceRow
							key={dependence.source.sourceId}
							dependence={dependence}
							total={total}
							doubt={doubts.get(dependence.source.sourceId) ?? null}
							suppose={(how) => sourcing.suppose(dependence.source.sourceId, how)}
						/>
					))}
				</tbody>
			</table>
			{shown.length < dependences.length && (
				<p className={styles.more}>
					<Button onClick={() => setWhole(true)}>All {dependences.length} sources</Button>
				</p>
			)}
		</>
	);
}
