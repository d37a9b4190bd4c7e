import Link from "next/link";
import { buttonClass } from "@/app/_ui/button.tsx";
import { EmptyState } from "@/app/_ui/empty-state.tsx";

/** What stands where the list of stories would be. */
export function NoStories({ query, deleted }: { query: string; deleted: boolean }) {
	if (query)
		return (
			<EmptyState
				title={`No ${deleted ? "deleted story" : "story"} says “${query}”`}
				action={
					<Link className={buttonClass()} href={deleted ? "/stories?deleted=true" : "/stories"}>
						Show all
					</Link>
				}
			>
				Titles are searched. Try fewer words.
			</EmptyState>
		);
	if (deleted)
		return (
			<EmptyState title="Nothing was deleted">A story that is deleted waits here until someone restores it.</EmptyState>
		);
	return (
		<EmptyState
			title="Start with an article"
			action={
				<Link className={buttonClass("primary")} href="/stories/new">
					Paste an article
				</Link>
			}
		>
			Paste a text or drop a file. Onrecord finds its claims and who each one is credited to; you decide which of them
			hold.
		</EmptyState>
	);
}
