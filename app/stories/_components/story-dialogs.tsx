"use client";
import { useRouter } from "next/navigation";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { Dialog } from "@/app/_ui/dialog.tsx";
import type { StorySummary } from "@/lib/contract/story.ts";
import { removeStory } from "../actions.ts";
import { StoryForm } from "./story-form.tsx";

type Props = {
	story: StorySummary;
	shown: "edit" | "delete" | null;
	onClose: () => void;
};

/** What the menu of a story asks before it does something. */
export function StoryDialogs({ story, shown, onClose }: Props) {
	const deletion = useAction(removeStory);
	const router = useRouter();
	const remove = async () => {
		const result = await deletion.run({
			storyId: story.id,
			revision: story.revision,
		});
		if (!result?.ok) return;
		onClose();
		router.refresh();
	};
	return (
		<>
			<Dialog open={shown === "edit"} onClose={onClose} title="Title and deadline">
				<StoryForm story={story} onDone={onClose} />
			</Dialog>
			<Dialog
				open={shown === "delete"}
				onClose={onClose}
				title="Delete this story?"
				actions={
					<>
						<Button onClick={onClose}>Cancel</Button>
						<Button variant="danger" onClick={remove} disabled={deletion.pending}>
							Delete
						</Button>
					</>
				}
			>
				<ProblemNotice problem={deletion.problem} />
				<p>“{story.title}” moves to Deleted stories with its claims and evidence. An editor can restore it.</p>
			</Dialog>
		</>
	);
}
