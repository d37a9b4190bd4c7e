"use client";
import { useRouter } from "next/navigation";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import type { StorySummary } from "@/lib/contract/story.ts";
import { bringBackStory } from "../actions.ts";

/** Brings a deleted story back. */
export function RestoreStory({ story }: { story: StorySummary }) {
	const { run, pending, problem } = useAction(bringBackStory);
	const router = useRouter();
	const restore = async () => {
		const result = await run({ storyId: story.id, revision: story.revision });
		if (result?.ok) router.refresh();
	};
	return (
		<>
			<ProblemNotice problem={problem} />
			<Button onClick={restore} disabled={pending} aria-label={`Restore ${story.title}`}>
				Restore
			</Button>
		</>
	);
}
