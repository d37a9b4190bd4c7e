"use client";
import { Keyboard, Redo2, Undo2 } from "lucide-react";
import Link from "next/link";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { NavLink, TopBar } from "@/app/_ui/top-bar.tsx";
import { useDeskStore } from "../_state/desk-context.tsx";
import { useKeyFor } from "../_state/key-choices.ts";
import styles from "./desk-header.module.css";
import { DeskMenu } from "./desk-menu.tsx";
import { PeopleHere } from "./people-here.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { SaveState } from "./save-state.tsx";

/** Which story, how far along, whether everything is saved, and where else to go. */
export function DeskHeader() {
	const store = useDeskStore();
	const keyFor = useKeyFor();
	const { story, draft, me } = store.data;
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
					<PeopleHere />
				</>
			}
			links={
				<span className={styles.links}>
					<NavLink href={`/stories/${story.id}`} current>
						Desk
					</NavLink>
					<NavLink href={`/stories/${story.id}/sourcing`}>Sourcing</NavLink>
					<NavLink href={`/stories/${story.id}/drafts`}>Drafts</NavLink>
					<NavLink href={`/stories/${story.id}/review`}>Review</NavLink>
					<NavLink href={`/stories/${story.id}/report`}>Report</NavLink>
					<NavLink href={`/stories/${story.id}/history`}>History</NavLink>
				</span>
			}
			end={
				<span className={styles.end}>
					{me.role !== "viewer" && (
						<>
							<IconButton label="Undo" shortcut={keyFor("undo")} onClick={() => store.undo()}>
								<Undo2 size={16} aria-hidden />
							</IconButton>
							<IconButton label="Redo" shortcut={keyFor("redo")} onClick={() => store.redo()}>
								<Redo2 size={16} aria-hidden />
							</IconButton>
						</>
					)}
					<span className={styles.wide}>
						<IconButton
							label="Keyboard shortcuts"
							shortcut={keyFor("keys")}
							onClick={() => store.set({ panel: "keys" })}
						>
							<Keyboard size={16} aria-hidden />
						</IconButton>
					</span>
					<DeskMenu />
				</span>
			}
		/>
	);
}
