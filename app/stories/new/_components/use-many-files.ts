"use client";
import { useRef, useState } from "react";
import { v7 } from "uuid";
import type { Problem, Result } from "@/lib/contract/problem.ts";
import type { ImportedStory } from "@/lib/contract/story.ts";
import { isStoryFile } from "@/lib/core/documents/endings.ts";
import type { SendDocument } from "../../_components/send-document.ts";
import type { StartStory } from "./send-story.ts";
import { storyOf } from "./story-of.ts";
import type { SendStoryFile } from "./use-story-file.ts";

/** One of many files, and how far it is on its way to a story. */
export interface FileInLine {
	readonly name: string;
	readonly state:
		| { readonly kind: "waiting" | "reading" | "stopped" }
		| { readonly kind: "finding"; readonly part: number }
		/** With what of an exported story could not be brought. */
		| { readonly kind: "made"; readonly storyId: string; readonly told?: string }
		/** With the story that has the same text, where that is why. */
		| { readonly kind: "refused"; readonly message: string; readonly storyId?: string };
}

/** Makes a story of each of many files, one after the other. What is done stays done when it's stopped. */
export function useManyFiles(send: SendDocument, start: StartStory, importStory: SendStoryFile) {
	const [files, setFiles] = useState<readonly FileInLine[]>([]);
	const [isRunning, setRunning] = useState(false);
	const controller = useRef<AbortController | null>(null);
	const take = async (chosen: readonly File[]) => {
		const own = new AbortController();
		controller.current = own;
		setRunning(true);
		setFiles(chosen.map(({ name }) => ({ name, state: { kind: "waiting" } })));
		for (const [i, file] of chosen.entries()) {
			const tell = (state: FileInLine["state"]) =>
				setFiles((all) => all.map((one, at) => (at === i ? { ...one, state } : one)));
			if (own.signal.aborted) tell({ kind: "stopped" });
			else tell(await makeOne(file, own.signal, tell));
		}
		setRunning(false);
	};
	const makeOne = async (
		file: File,
		signal: AbortSignal,
		tell: (state: FileInLine["state"]) => void,
	): Promise<FileInLine["state"]> => {
		tell({ kind: "reading" });
		if (isStoryFile(file.name)) return importedOf(await importStory(file));
		const read = await send(file);
		if (!read.ok) return { kind: "refused", message: read.problem.message };
		try {
			const story = await start(
				{ documentId: read.value.id, operationId: v7() },
				{ signal, onMaking: (making) => tell({ kind: "finding", part: "read" in making ? making.read : 1 }) },
			);
			if (story.ok) return { kind: "made", storyId: story.value.id };
			return refusedBy(story.problem);
		} catch {
			if (signal.aborted) return { kind: "stopped" };
			return { kind: "refused", message: "The server could not be reached. Choose this file again." };
		}
	};
	return { files, take, isRunning, stop: () => controller.current?.abort() };
}

function importedOf(made: Result<ImportedStory>): FileInLine["state"] {
	if (!made.ok) return refusedBy(made.problem);
	return { kind: "made", storyId: made.value.story.id, told: made.value.told.join(" ") };
}

function refusedBy({ message, current }: Problem): FileInLine["state"] {
	const there = storyOf(current);
	return { kind: "refused", message, ...(there && { storyId: there.id }) };
}
