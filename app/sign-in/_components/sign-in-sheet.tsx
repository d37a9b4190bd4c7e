import type { ReactNode } from "react";
import styles from "../sign-in.module.css";

/** What every page before the newsroom looks like: a narrow sheet with the name on it. */
export function SignInSheet({ heading, children }: { heading: string; children: ReactNode }) {
	return (
		<main id="main" className={styles.main}>
			<div className={styles.sheet}>
				<p className={styles.logo}>Onrecord</p>
				<h1 className={styles.heading}>{heading}</h1>
				{children}
			</div>
		</main>
	);
}
