"use client";
import Link from "next/link";
import { Button } from "@/app/_ui/button.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { Problem } from "@/lib/contract/problem.ts";
import { storyOf } from "./story-of.ts";

/** A story with this very text is there: which one, the way to it, and the way on. */
export function DuplicateNotice({ problem, onMakeAnyway }: { problem: Problem; onMakeAnyway: () => void }) {
	const story = storyOf(problem.current);
	return (
		<Notice
			tone="warning"
			title="This text is already a story"
			actions={<Button onClick={onMakeAnyway}>Create anyway</Button>}
		>
			{story ? (
				<p>
					Open <Link href={`/stories/${story.id}`}>{story.title}</Link>, or create a second story from the same text.
				</p>
			) : (
				<p>{problem.message}</p>
			)}
		</Notice>
	);
}
