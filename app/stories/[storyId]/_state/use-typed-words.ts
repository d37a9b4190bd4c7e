import { useEffect, useRef, useState } from "react";
import { useDeskStore } from "./desk-context.tsx";

interface TypedWords {
	/** What the field shows: what is being typed, or what is stored. */
	readonly words: string;
	type(words: string): void;
	/** Ends typing. Saves what was typed, where it is something else than what is stored. */
	leave(): void;
	/** Ends typing, and what was typed is gone. */
	throwAway(): void;
}

/**
 * The words of a field while somebody types in it: what others change meanwhile does not get under their fingers. Saved, the
 * change says that its maker had seen the field as it was at the first letter, so that nothing which came since is
 * overwritten unasked.
 */
export function useTypedWords(stored: string, save: (words: string, seen: number) => void): TypedWords {
	const store = useDeskStore();
	const [draft, setDraft] = useState<string | null>(null);
	// Also for a field that is left before React has drawn what was typed last, or that it was thrown away.
	const typed = useRef<{ words: string; seen: number } | null>(null);
	const show = (next: typeof typed.current) => {
		typed.current = next;
		setDraft(next?.words ?? null);
	};
	// Words that change under a field that nobody is writing in are shown at once.
	useEffect(() => {
		if (typed.current?.words !== stored) return;
		typed.current = null;
		setDraft(null);
	}, [stored]);
	return {
		words: draft ?? stored,
		type: (words) => show({ words, seen: typed.current?.seen ?? store.cursor() }),
		leave() {
			const last = typed.current;
			show(null);
			const words = last?.words.trim();
			if (last && words !== undefined && words !== stored) save(words, last.seen);
		},
		throwAway: () => show(null),
	};
}
