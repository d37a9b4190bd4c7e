import { useEffect, useState } from "react";
import type { SourceView } from "@/lib/contract/source.ts";
import { useDeskStore } from "./desk-context.tsx";

/** A pause between two letters: long enough not to ask for each, short enough not to be waited for. */
const PAUSE_MS = 120;
const NONE: readonly SourceView[] = [];

/**
 * The newsroom's register as far as it fits what is typed. The desk itself knows only its story's sources: a register can
 * hold thousands.
 *
 * @returns the sources found, in the register's order, none until they come; and whether they are still to come, or
 *     cannot come for now.
 */
export function useRegister(typed: string): { found: readonly SourceView[]; state: "asking" | "here" | "away" } {
	const store = useDeskStore();
	const query = typed.trim();
	const [answer, setAnswer] = useState<{ query: string; found: readonly SourceView[] | null }>({
		query: "",
		found: NONE,
	});
	useEffect(() => {
		if (query === "") return;
		const cancel = new AbortController();
		const timer = setTimeout(async () => {
			const found = await store.findSources(query, cancel.signal);
			if (!cancel.signal.aborted) setAnswer({ query, found });
		}, PAUSE_MS);
		return () => {
			clearTimeout(timer);
			cancel.abort();
		};
	}, [store, query]);
	if (query === "") return { found: NONE, state: "here" };
	// What fitted fewer letters still holds what fits more, until the answer comes.
	if (answer.query !== query) return { found: answer.found ?? NONE, state: "asking" };
	return { found: answer.found ?? NONE, state: answer.found === null ? "away" : "here" };
}
