import type { ReactNode } from "react";
import styles from "./screen.module.css";

export type ScreenBodyProps = {
	/** The first heading, and what stands beside it. */
	heading: ReactNode;
	lead?: ReactNode;
	actions?: ReactNode;
	width?: "narrow" | "wide";
	children: ReactNode;
};

/** What a screen holds below its bar: one first heading and its content. */
export function ScreenBody({ heading, lead, actions, width = "wide", children }: ScreenBodyProps) {
	return (
		<main id="main" tabIndex={-1} className={`${styles.main} ${styles[width]}`}>
			<div className={styles.head}>
				<div className={styles.words}>
					<h1 className={styles.heading}>{heading}</h1>
					{lead && <p className={styles.lead}>{lead}</p>}
				</div>
				{actions && <div className={styles.actions}>{actions}</div>}
			</div>
			{children}
		</main>
	);
}
