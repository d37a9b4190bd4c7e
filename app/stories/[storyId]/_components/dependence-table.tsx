import type { ReactNode } from "react";
import styles from "./dependence-table.module.css";

/** Sources by how many claims depend on them alone, a `DependenceRow` each. `last` heads a column of the screen's own. */
export function DependenceTable({ last, children }: { last?: string; children: ReactNode }) {
	return (
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
					{last && <th scope="col">{last}</th>}
				</tr>
			</thead>
			<tbody>{children}</tbody>
		</table>
	);
}

type DependenceRowProps = {
	/** Who the source is. */
	source: ReactNode;
	/** Claims that credit it, those of them that depend on it alone, and all claims of the story. */
	carries: number;
	falls: number;
	total: number;
	/** The claims that depend on it alone. */
	which: ReactNode;
	isDoubted?: boolean;
	/** What stands in the screen's own column. */
	last?: ReactNode;
};

export function DependenceRow({ source, carries, falls, total, which, isDoubted, last }: DependenceRowProps) {
	return (
		<tr data-doubt={isDoubted || undefined}>
			<th scope="row">
				{source}
				<span className={styles.bar} aria-hidden>
					<i style={{ width: `${(100 * carries) / total}%` }} />
					<i style={{ width: `${(100 * falls) / total}%` }} />
				</span>
			</th>
			<td className={styles.number}>{carries}</td>
			<td className={styles.number}>{falls}</td>
			<td>{which}</td>
			{last && <td>{last}</td>}
		</tr>
	);
}
