"use client";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { EMPTY_DRAFT, keepDraft, loadDraft, type StoryDraft } from "./story-draft.ts";

/** Long enough that typing into a long text does not write it to storage at every key. */
const KEEP_AFTER_MS = 400;

/** What is typed for a new story; kept on this device until it became a story. */
export function useStoryDraft(field: RefObject<HTMLTextAreaElement | null>) {
	const [draft, setDraft] = useState<StoryDraft>(EMPTY_DRAFT);
	const [isLoaded, setLoaded] = useState(false);
	const newest = useRef(draft);
	newest.current = draft;
	// Once it is a story, nothing that is still under way may bring the draft back.
	const isForgotten = useRef(false);
	useEffect(() => {
		// What was typed before the scripts ran is newer than what was kept.
		const typed = field.current?.value ?? "";
		setDraft(typed === "" ? loadDraft() : { ...loadDraft(), text: typed });
		setLoaded(true);
	}, [field]);
	useEffect(() => {
		if (!isLoaded) return;
		const timer = setTimeout(() => isForgotten.current || keepDraft(draft), KEEP_AFTER_MS);
		return () => clearTimeout(timer);
	}, [draft, isLoaded]);
	useEffect(() => {
		if (!isLoaded) return;
		const keepNow = () => isForgotten.current || keepDraft(newest.current);
		window.addEventListener("pagehide", keepNow);
		return () => window.removeEventListener("pagehide", keepNow);
	}, [isLoaded]);
	const change = useCallback((part: Partial<StoryDraft>) => {
		isForgotten.current = false;
		setDraft((before) => ({ ...before, ...part }));
	}, []);
	const forget = useCallback(() => {
		isForgotten.current = true;
		keepDraft(EMPTY_DRAFT);
	}, []);
	return { draft, change, forget };
}
