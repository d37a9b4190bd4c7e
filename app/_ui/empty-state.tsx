import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

/** What stands where a list would be: says what will be here and what to do. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
	return (
		<div className={styles.empty}>
			<p className={styles.title}>{title}</p>
			{children && <div className={styles.words}>{children}</div>}
			{action && <div className={styles.action}>{action}</div>}
		</div>
	);
}
