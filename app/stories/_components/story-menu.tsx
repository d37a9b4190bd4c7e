"use client";
import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { Dialog } from "@/app/_ui/dialog.tsx";
import { Menu, MenuItem, MenuLine, MenuLink } from "@/app/_ui/menu.tsx";
import type { StorySummary } from "@/lib/contract/story.ts";
import { removeStory } from "../actions.ts";
import { StoryForm } from "./story-form.tsx";

/** What can be done with a story from the list. */
export function StoryMenu({ story, mayDelete }: { story: StorySummary; mayDelete: boolean }) {
	const [shown, setShown] = useState<"edit" | "delete" | null>(null);
	const deletion = useAction(removeStory);
	const router = useRouter();
	const close = () => setShown(null);
	const remove = async () => {
		const result = await deletion.run({
			storyId: story.id,
			revision: story.revision,
		});
		if (!result?.ok) return;
		close();
		router.refresh();
	};
	return (
		<>
			<Menu
				align="end"
				trigger={
					<Button variant="quiet" aria-label={`More about ${story.title}`}>
						<Ellipsis size={16} aria-hidden />
					</Button>
				}
			>
				<MenuLink href={`/stories/${story.id}/report`}>Report</MenuLink>
				<MenuLink href={`/stories/${story.id}/history`}>History</MenuLink>
				<MenuItem onSelect={() => setShown("edit")}>Title and deadline…</MenuItem>
				{mayDelete && <MenuLine />}
				{mayDelete && (
					<MenuItem danger onSelect={() => setShown("delete")}>
						Delete…
					</MenuItem>
				)}
			</Menu>
			<Dialog open={shown === "edit"} onClose={close} title="Title and deadline">
				<StoryForm story={story} onDone={close} />
			</Dialog>
			<Dialog
				open={shown === "delete"}
				onClose={close}
				title="Delete this story?"
				actions={
					<>
						<Button onClick={close}>Keep it</Button>
						<Button variant="danger" onClick={remove} disabled={deletion.pending}>
							Delete
						</Button>
					</>
				}
			>
				<ProblemNotice problem={deletion.problem} />
				<p>
					“{story.title}” goes to the deleted stories with its claims and evidence. An editor can restore it from there.
				</p>
			</Dialog>
		</>
	);
}
