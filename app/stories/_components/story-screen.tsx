import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/app/_ui/class-names.ts";
import { ThemeToggle } from "@/app/_ui/theme-toggle.tsx";
import { NavLink, TopBar } from "@/app/_ui/top-bar.tsx";
import styles from "./story-screen.module.css";

const SCREENS = [
	{ name: "Desk", path: "" },
	{ name: "Sourcing", path: "/sourcing" },
	{ name: "Drafts", path: "/drafts" },
	{ name: "Review", path: "/review" },
	{ name: "Report", path: "/report" },
	{ name: "History", path: "/history" },
] as const;

type StoryScreenProps = {
	storyId: string;
	title: string;
	current: (typeof SCREENS)[number]["name"];
	/** What stands in the middle of the bar. */
	middle?: ReactNode;
	width?: "text" | "wide";
	children: ReactNode;
};

/** A screen of one story beside the desk: the bar says which story, and leads to its other screens. */
export function StoryScreen({ storyId, title, current, middle, width = "text", children }: StoryScreenProps) {
	return (
		<>
			<TopBar
				place={
					<p className={styles.place}>
						<Link href="/stories">Stories</Link>
						<span aria-hidden>/</span>
						<b title={title}>{title}</b>
					</p>
				}
				middle={middle}
				links={SCREENS.map(({ name, path }) => (
					<NavLink key={name} href={`/stories/${storyId}${path}`} current={name === current}>
						{name}
					</NavLink>
				))}
				end={<ThemeToggle />}
			/>
			<main id="main" tabIndex={-1} className={classNames(styles.main, styles[width])}>
				{children}
			</main>
		</>
	);
}
