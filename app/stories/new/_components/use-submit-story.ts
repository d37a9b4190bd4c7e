"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { v7 } from "uuid";
import { useAction } from "@/app/_forms/use-action.ts";
import { fromLocalInput } from "@/app/_ui/local-input.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import type { Making, StartStory } from "./send-story.ts";
import type { StoryDraft } from "./story-draft.ts";

/** Makes a story of what was typed, and goes to its desk. `cancel` gives it up while the text is being read. */
export function useSubmitStory(start: StartStory, onMade: () => void) {
	const [making, setMaking] = useState<Making | null>(null);
	const [isCancelled, setCancelled] = useState(false);
	const controller = useRef<AbortController | null>(null);
	const { run, pending, problem, clear } = useAction((input: unknown) => {
		const own = new AbortController();
		controller.current = own;
		return start(input, { signal: own.signal, onMaking: setMaking });
	});
	const [fault, setFault] = useState<string | null>(null);
	const [isOpening, setOpening] = useState(false);
	// One identifier for one content: sending it again after a lost answer makes no second story.
	const operation = useRef({ content: "", id: "" });
	const router = useRouter();
	const submit = async (draft: StoryDraft, evenIfDuplicate = false) => {
		const wrong = faultOf(draft.text);
		setFault(wrong);
		setCancelled(false);
		setMaking(null);
		if (wrong) return clear();
		const title = draft.title.trim();
		const input = {
			text: draft.text,
			...(title ? { title } : {}),
			...(draft.documentId ? { documentId: draft.documentId } : {}),
			deadline: fromLocalInput(draft.deadline),
			evenIfDuplicate,
		};
		const content = JSON.stringify(input);
		if (operation.current.content !== content) operation.current = { content, id: v7() };
		const result = await run({ ...input, operationId: operation.current.id });
		if (controller.current?.signal.aborted) return clear();
		if (!result?.ok) return;
		setOpening(true);
		onMade();
		router.push(`/stories/${result.value.id}`);
	};
	return {
		submit,
		cancel: () => {
			controller.current?.abort();
			setCancelled(true);
		},
		isCancelled,
		making,
		pending: pending || isOpening,
		problem,
		fault,
		clearFault: () => setFault(null),
	};
}

function faultOf(text: string): string | null {
	if (text.trim() === "") return "There is no text yet. Paste an article, or drop a file anywhere on this page.";
	if (text.length > LONGEST["An article"])
		return `The text is ${text.length.toLocaleString("en-GB")} characters long; ${LONGEST["An article"].toLocaleString("en-GB")} is the limit for one story. Split it into two stories.`;
	return null;
}
