import Link from "next/link";
import { Moment } from "@/app/_ui/moment.tsx";
import type { StorySummary } from "@/lib/contract/story.ts";
import type { Role } from "@/lib/core/vocabulary/vocabulary.ts";
import { DeadlineNote } from "./deadline-note.tsx";
import { may } from "./may.ts";
import { ProgressBar } from "./progress-bar.tsx";
import { RestoreStory } from "./restore-story.tsx";
import { StoryMenu } from "./story-menu.tsx";
import styles from "./story-row.module.css";

/** One story in the list: what it is, how far it is, who is on it, when it is due. */
export function StoryRow({ story, role }: { story: StorySummary; role: Role }) {
	const open = story.progress.claims > story.progress.decided;
	return (
		<li className={styles.row}>
			<div className={styles.main}>
				<h2 className={styles.title}>
					{story.deletedAt ? story.title : <Link href={`/stories/${story.id}`}>{story.title}</Link>}
				</h2>
				<p className={styles.facts}>
					<span>draft {story.draftNumber}</span>
					<span>{story.words.toLocaleString("en-GB")} words</span>
					{story.assignedToMe > 0 && !story.deletedAt && (
						<Link className={styles.mine} href={`/stories/${story.id}?assignee=me&show=undecided`}>
							{story.assignedToMe} assigned to you
						</Link>
					)}
					{story.people.length > 0 && <span>{story.people.join(", ")}</span>}
					<span>
						{story.deletedAt ? "deleted " : "changed "}
						<Moment at={story.deletedAt ?? story.updatedAt} relative />
					</span>
				</p>
			</div>
			<div className={styles.deadline}>
				{story.deadline && !story.deletedAt && <DeadlineNote at={story.deadline} open={open} />}
			</div>
			<div className={styles.progress}>
				<ProgressBar progress={story.progress} />
			</div>
			<div className={styles.end}>
				{story.deletedAt
					? may(role, "editor") && <RestoreStory story={story} />
					: may(role, "checker") && <StoryMenu story={story} mayDelete={may(role, "editor")} />}
			</div>
		</li>
	);
}
