import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./top-bar.module.css";

type TopBarProps = {
	/** Where the person is: breadcrumb or title. */
	place?: ReactNode;
	/** Progress and the like; gives way first on a narrow screen. */
	middle?: ReactNode;
	/** Links of this place (`NavLink`). */
	links?: ReactNode;
	/** Buttons at the end. */
	end?: ReactNode;
};

/** The bar on top of every screen. */
export function TopBar({ place, middle, links, end }: TopBarProps) {
	return (
		<header className={styles.bar}>
			<a className={styles.skip} href="#main">
				Skip to the content
			</a>
			<Link className={styles.logo} href="/stories">
				Onrecord
			</Link>
			{place && <div className={styles.place}>{place}</div>}
			<div className={styles.middle}>{middle}</div>
			{links && (
				<nav className={styles.links} aria-label="Screens">
					{links}
				</nav>
			)}
			{end && <div className={styles.end}>{end}</div>}
		</header>
	);
}

/** A link of the bar; the one that leads here is `current`. */
export function NavLink({ href, current = false, children }: { href: string; current?: boolean; children: ReactNode }) {
	return (
		<Link className={styles.link} href={href} aria-current={current ? "page" : undefined}>
			{children}
		</Link>
	);
}
