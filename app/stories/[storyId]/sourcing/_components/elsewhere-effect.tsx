"use client";
import Link from "next/link";
import { useEffect, useState } from "react";
import type { AffectedStory } from "@/lib/contract/what-if.ts";
import type { LineSource } from "@/lib/core/sourcing/line.ts";
import type { Doubt } from "@/lib/core/sourcing/what-if.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { isUnnamed } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import styles from "./what-if-result.module.css";

type Answer = readonly AffectedStory[] | "asked" | "unknown";

/** What would become of other stories of the newsroom. Unnamed people belong to one story, so nothing is asked of them. */
export function ElsewhereEffect({ source, how }: { source: LineSource; how: Doubt }) {
	const { id: storyId } = useDeskStore().data.story;
	const { sourceId, name, kind } = source;
	const isShared = !isUnnamed(kind) && !sourceId.includes(":");
	const [answer, setAnswer] = useState<Answer>("asked");
	useEffect(() => {
		if (!isShared) return;
		const cancel = new AbortController();
		const query = new URLSearchParams({ how, storyId });
		fetch(`/api/v1/sources/${sourceId}/what-if?${query}`, { signal: cancel.signal })
			.then(async (response) => setAnswer(response.ok ? ((await response.json()) as AffectedStory[]) : "unknown"))
			.catch(() => !cancel.signal.aborted && setAnswer("unknown"));
		return () => cancel.abort();
	}, [isShared, sourceId, how, storyId]);
	if (!isShared || answer === "asked") return null;
	if (answer === "unknown") return <p className={styles.elsewhere}>Other stories can’t be looked through right now.</p>;
	if (answer.length === 0) return <p className={styles.elsewhere}>No claim of another story falls with {name}.</p>;
	return (
		<div>
			<p>
				In {counted(answer.length, "other story", "other stories")}, with {name}:
			</p>
			<ul className={styles.stories}>
				{answer.map(({ storyId: id, title, falls, weakens }) => (
					<li key={id}>
						<Link href={`/stories/${id}?source=${sourceId}`}>{title}</Link>: {counted(falls.length, "claim")}{" "}
						{falls.length === 1 ? "falls" : "fall"}, {weakens.length} {weakens.length === 1 ? "weakens" : "weaken"}
					</li>
				))}
			</ul>
		</div>
	);
}
