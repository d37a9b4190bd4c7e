import Link from "next/link";
import { buttonClass } from "@/app/_ui/button.tsx";
import { EmptyState } from "@/app/_ui/empty-state.tsx";

/** What stands where the list of stories would be. */
export function NoStories({ query, deleted }: { query: string; deleted: boolean }) {
	if (query)
		return (
			<EmptyState
				title={`No ${deleted ? "deleted titles" : "titles"} match “${query}”`}
				action={
					<Link className={buttonClass()} href={deleted ? "/stories?deleted=true" : "/stories"}>
						Show all
					</Link>
				}
			>
				Only titles are searched. Try fewer words.
			</EmptyState>
		);
	if (deleted)
		return <EmptyState title="No deleted stories">Deleted stories stay here until an editor restores them.</EmptyState>;
	return (
		<EmptyState
			title="Start with an article"
			action={
				<Link className={buttonClass("primary")} href="/stories/new">
					Paste an article
				</Link>
			}
		>
			Paste a text or drop a file. Onrecord marks its claims and finds who each one is attributed to. You check them.
		</EmptyState>
	);
}
