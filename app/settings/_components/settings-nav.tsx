"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import styles from "./settings-nav.module.css";

const PARTS = [
	{ href: "/settings", name: "Account" },
	{ href: "/settings/newsroom", name: "Newsroom" },
	{ href: "/settings/people", name: "People" },
	{ href: "/settings/tokens", name: "API tokens" },
	{ href: "/settings/rules", name: "Rules" },
	{ href: "/settings/review", name: "Review" },
	{ href: "/settings/retention", name: "Retention" },
	{ href: "/settings/erase", name: "Erase" },
] as const;

/** The parts of the settings. */
export function SettingsNav() {
	const path = usePathname();
	return (
		<nav aria-label="Settings">
			<ul className={styles.parts}>
				{PARTS.map(({ href, name }) => (
					<li key={href}>
						<Link
							className={styles.part}
							href={href}
							aria-current={path === href || (href !== "/settings" && path.startsWith(`${href}/`)) ? "page" : undefined}
						>
							{name}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
