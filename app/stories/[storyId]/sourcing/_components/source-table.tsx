"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { DependenceTable } from "../../_components/dependence-table.tsx";
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
			<DependenceTable last="What if">
				{shown.map((dependence) => (
					<SourceRow
						key={dependence.source.sourceId}
						dependence={dependence}
						total={total}
						doubt={doubts.get(dependence.source.sourceId) ?? null}
						suppose={(how) => sourcing.suppose(dependence.source.sourceId, how)}
					/>
				))}
			</DependenceTable>
			{shown.length < dependences.length && (
				<p className={styles.more}>
					<Button onClick={() => setWhole(true)}>All {dependences.length} sources</Button>
				</p>
			)}
		</>
	);
}
