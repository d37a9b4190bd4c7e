"use client";
import { useProvenance } from "../_state/use-provenance.ts";
import styles from "./provenance.module.css";
import { ProvenanceDrawing } from "./provenance-drawing.tsx";

/** The same as the table, drawn: from origins by way of outlets to claims. */
export function Provenance() {
	const drawn = useProvenance();
	return (
		<>
			<h3 className={styles.title}>From origin to claim</h3>
			{drawn === "unknown" ? (
				<p className={styles.note}>The graph can’t be drawn right now. The table above says the same.</p>
			) : drawn === null ? (
				<p className={styles.note}>Drawing the graph…</p>
			) : drawn.nodes.length === 0 ? null : (
				<>
					<p className={styles.note}>
						Origins on the left, claims on the right. Arrow keys follow the lines, Enter opens what is selected.
					</p>
					<ProvenanceDrawing view={drawn} />
				</>
			)}
		</>
	);
}
