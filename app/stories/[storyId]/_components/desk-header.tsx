"use client";
import { Keyboard } from "lucide-react";
import Link from "next/link";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { ThemeToggle } from "@/app/_ui/theme-toggle.tsx";
import { NavLink, TopBar } from "@/app/_ui/top-bar.tsx";
import { useDeskStore } from "../_state/desk-context.tsx";
import styles from "./desk-header.module.css";
import { ProgressBar } from "./progress-bar.tsx";
import { SaveState } from "./save-state.tsx";

/** Which story, how far along, whether everything is saved, and where else to go. */
export function DeskHeader() {
	const store = useDeskStore();
	const { story, draft } = store.data;
	return (
		<TopBar
			place={
				<nav className={styles.place} aria-label="Place">
					<Link href="/stories" className={styles.stories}>
						Stories
					</Link>
					<span aria-hidden className={styles.slash}>
						/
					</span>
					<b className={styles.title} title={story.title}>
						{story.title}
					</b>
					<span className={styles.draft} title={`SHA-256 ${draft.sha256}`}>
						draft {draft.number}
					</span>
				</nav>
			}
			middle={
				<>
					<ProgressBar />
					<SaveState />
				</>
			}
			links={
				<>
					<NavLink href={`/stories/${story.id}`} current>
						Desk
					</NavLink>
					<NavLink href={`/stories/${story.id}/report`}>Report</NavLink>
					<NavLink href={`/stories/${story.id}/history`}>History</NavLink>
				</>
			}
			end={
				<span className={styles.end}>
					<span className={styles.wide}>
						<IconButton label="All keys" shortcut="?" onClick={() => store.set({ panel: "keys" })}>
							<Keyboard size={16} aria-hidden />
						</IconButton>
					</span>
					<ThemeToggle />
				</span>
			}
		/>
	);
}
