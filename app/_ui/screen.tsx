import type { ReactNode } from "react";
import styles from "./screen.module.css";
import { ThemeToggle } from "./theme-toggle.tsx";
import { NavLink, TopBar } from "./top-bar.tsx";

const PLACES = [
	{ href: "/stories", name: "Stories" },
	{ href: "/sources", name: "Sources" },
	{ href: "/settings", name: "Settings" },
] as const;

type ScreenProps = {
	/** Which of the main places this is, or none. */
	current?: (typeof PLACES)[number]["name"];
	/** The first heading, and what stands beside it. */
	heading: ReactNode;
	lead?: ReactNode;
	actions?: ReactNode;
	width?: "narrow" | "wide";
	children: ReactNode;
};

/** A screen with the bar on top, one first heading and its content. */
export function Screen({ current, heading, lead, actions, width = "wide", children }: ScreenProps) {
	return (
		<>
			<TopBar
				links={PLACES.map(({ href, name }) => (
					<NavLink key={href} href={href} current={name === current}>
						{name}
					</NavLink>
				))}
				end={<ThemeToggle />}
			/>
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
		</>
	);
}
