import styles from "./drop-veil.module.css";

/** Lies over the page while something is held over it, and says what dropping it will do. */
export function DropVeil({ children }: { children: string }) {
	return <div className={styles.veil}>{children}</div>;
}
