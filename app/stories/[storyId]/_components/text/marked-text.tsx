"use client";
import { Fragment } from "react";
import type { DraftView } from "@/lib/contract/story.ts";
import { useClaim, useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { claimAt, type SpanIndex } from "./claim-at.ts";
import styles from "./marked-text.module.css";

/** A block for browsers without highlights: its text cut where claims begin and end, the same words at the same offsets. */
export function MarkedText({ block, index }: { block: DraftView["blocks"][number]; index: SpanIndex }) {
	const { text } = useDeskStore().data.draft;
	const edges = new Set([block.start, block.end]);
	for (const [place, start] of index.starts.entries())
		for (const edge of [start, index.ends[place] ?? start]) if (edge > block.start && edge < block.end) edges.add(edge);
	const cuts = [...edges].sort((a, b) => a - b);
	return (
		<>
			{cuts.slice(0, -1).map((start, place) => (
				<Fragment key={start}>
					<Piece id={claimAt(index, start)} start={start} words={text.slice(start, cuts[place + 1])} />
				</Fragment>
			))}
		</>
	);
}

function Piece({ id, start, words }: { id: string | null; start: number; words: string }) {
	const status = useClaim(id)?.verificationStatus;
	const isCurrent = useDesk((state) => id !== null && state.currentId === id);
	if (id === null) return <span data-start={start}>{words}</span>;
	return (
		<mark className={styles.mark} data-start={start} data-status={status} data-current={isCurrent || undefined}>
			{words}
		</mark>
	);
}
