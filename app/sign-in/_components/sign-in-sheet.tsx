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

/** Ways in for whoever has no password, or has lost it. */
export function WaysIn() {
	return (
		<section className={styles.help} aria-labelledby="no-password">
			<h2 id="no-password">No password, or forgot it?</h2>
			<p>Ask an owner of your newsroom for a new sign-in link (Settings, People). Open it, then set a password.</p>
			<p>
				If you run this Onrecord yourself, <code>npx onrecord link</code> prints one for the owner in the terminal.
			</p>
		</section>
	);
}
