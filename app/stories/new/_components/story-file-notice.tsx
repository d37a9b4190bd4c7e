"use client";
import Link from "next/link";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import { DuplicateNotice } from "./duplicate-notice.tsx";
import type { StoryFileState } from "./use-story-file.ts";

type StoryFileNoticeProps = { state: StoryFileState | null; onMakeAnyway: (file: File) => void };

/** What became of a story file. */
export function StoryFileNotice({ state, onMakeAnyway }: StoryFileNoticeProps) {
	if (!state) return null;
	if (state.kind === "reading")
		return (
			<Notice>
				<p>Importing {state.name}…</p>
			</Notice>
		);
	if (state.kind === "refused")
		return state.problem.reason === "duplicate" ? (
			<DuplicateNotice problem={state.problem} onMakeAnyway={() => onMakeAnyway(state.file)} />
		) : (
			<ProblemNotice problem={state.problem} />
		);
	const { story, told } = state.imported;
	return (
		<Notice tone="good" title="The story is imported">
			<ul>
				{told.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			<p>
				<Link href={`/stories/${story.id}`}>Open {story.title}</Link>
			</p>
		</Notice>
	);
}
