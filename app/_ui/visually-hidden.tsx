import type { ReactNode } from "react";
import styles from "./visually-hidden.module.css";

/** Words for those who listen to the page. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
	return <span className={styles.hidden}>{children}</span>;
}

/** The same for what a group of fields is called. */
export function HiddenLegend({ children }: { children: ReactNode }) {
	return <legend className={styles.hidden}>{children}</legend>;
}
