import Link from "next/link";
import type { ReactNode } from "react";
import { ThemeToggle } from "@/app/_ui/theme-toggle.tsx";
import { NavLink, TopBar } from "@/app/_ui/top-bar.tsx";
import styles from "./story-screen.module.css";

const SCREENS = [
	{ name: "Desk", path: "" },
	{ name: "Report", path: "/report" },
	{ name: "History", path: "/history" },
] as const;

type StoryScreenProps = {
	storyId: string;
	title: string;
	current: (typeof SCREENS)[number]["name"];
	children: ReactNode;
};

/** A screen of one story beside the desk: the bar says which story, and leads to its other screens. */
export function StoryScreen({ storyId, title, current, children }: StoryScreenProps) {
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
				links={SCREENS.map(({ name, path }) => (
					<NavLink key={name} href={`/stories/${storyId}${path}`} current={name === current}>
						{name}
					</NavLink>
				))}
				end={<ThemeToggle />}
			/>
			<main id="main" tabIndex={-1} className={styles.main}>
				{children}
			</main>
		</>
	);
}
