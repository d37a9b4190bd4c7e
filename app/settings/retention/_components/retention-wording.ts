import type { RetentionView } from "@/lib/contract/retention.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";

/** How long what is kept, in a sentence. */
export function keptWords({ commentsDays, termsDays }: Pick<RetentionView, "commentsDays" | "termsDays">): string {
	const kept = (days: number | null) => (days === null ? "for good" : `for ${counted(days, "day")}`);
	return `Comments are kept ${kept(commentsDays)}, terms with sources ${kept(termsDays)}.`;
}

/** What goes at the next run, in a sentence; null where nothing does. */
export function dueWords({ due: { stories, comments, terms } }: Pick<RetentionView, "due">): string | null {
	if (comments + terms === 0) return null;
	const what = [
		...(comments > 0 ? [counted(comments, "comment")] : []),
		...(terms > 0 ? [`the terms of ${counted(terms, "source")}`] : []),
	];
	return `At the next run, within six hours: ${what.join(" and ")} in ${counted(stories, "story", "stories")}.`;
}
