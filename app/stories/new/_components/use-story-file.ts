"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Problem, Result } from "@/lib/contract/problem.ts";
import type { ImportedStory } from "@/lib/contract/story.ts";
import { sendFile } from "../../_components/send-file.ts";

/** Makes a story of one that Onrecord exported. Never rejects. */
export type SendStoryFile = (file: File, evenIfDuplicate?: boolean) => Promise<Result<ImportedStory>>;

export const sendStoryFile: SendStoryFile = (file, evenIfDuplicate = false) =>
	sendFile("/api/v1/stories/import", file, { evenIfDuplicate: String(evenIfDuplicate) });

export type StoryFileState =
	| { readonly kind: "reading"; readonly name: string }
	| { readonly kind: "refused"; readonly problem: Problem; readonly file: File }
	| { readonly kind: "made"; readonly imported: ImportedStory };

/** Takes a story file, and goes to the story's desk unless something has to be told first. */
export function useStoryFile(send: SendStoryFile) {
	const [state, setState] = useState<StoryFileState | null>(null);
	const router = useRouter();
	const take = async (file: File, evenIfDuplicate = false) => {
		setState({ kind: "reading", name: file.name });
		const made = await send(file, evenIfDuplicate);
		if (!made.ok) return setState({ kind: "refused", problem: made.problem, file });
		if (made.value.told.length > 0) return setState({ kind: "made", imported: made.value });
		router.push(`/stories/${made.value.story.id}`);
	};
	return { state, take, isReading: state?.kind === "reading" };
}
