"use client";
import { Paperclip } from "lucide-react";
import { Button } from "@/app/_ui/button.tsx";
import type { OriginalView } from "@/lib/contract/original.ts";
import type { CheckedQuotation } from "@/lib/core/originals/check-quotations.ts";
import { locatorOf } from "@/lib/core/originals/time-codes.ts";
import { QUOTE_VERDICT } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { CommandKey } from "../command-key.tsx";
import { differenceWords } from "./difference-words.ts";
import { MarkedWords } from "./marked-words.tsx";
import { PlayRecording } from "./play-recording.tsx";
import styles from "./quotation-section.module.css";

type QuotationItemProps = {
	quotation: CheckedQuotation;
	/** Recordings of the same source. */
	recordings: readonly OriginalView[];
	/** Null for whoever may not write. */
	addPlace: (() => void) | null;
};

/** Words of the original that are shown around a passage. */
const AROUND = 90;

/** One quotation beside what was said, and what of it differs. */
export function QuotationItem({ quotation, recordings, addPlace }: QuotationItemProps) {
	const { draft } = useDeskStore().data;
	const { check, original, saidBy, source, span } = quotation;
	const { original: read } = original.index;
	const [first] = check.passages;
	const told = differenceWords(draft.text.slice(span.start, span.end), read.text, check.differences);
	return (
		<article className={styles.item} aria-label={`Quotation of ${source.name}`}>
			<p className={styles.verdict} data-verdict={check.verdict}>
				{QUOTE_VERDICT[check.verdict].name}
				<span className={styles.where}>
					{first
						? `${original.name}, ${check.passages.map((passage) => locatorOf(read, passage)).join(" and ")}`
						: `in ${original.name}`}
				</span>
			</p>
			<p className={styles.line}>
				<span className={styles.label}>Story</span>
				<q className={styles.words}>
					<MarkedWords
						text={draft.text}
						span={span}
						marks={check.differences.map(({ kind, quoted }) => ({
							kind,
							span: { start: quoted.start + span.start, end: quoted.end + span.start },
						}))}
					/>
				</q>
			</p>
			{check.passages.map((passage) => (
				<p key={passage.start} className={styles.line}>
					<span className={styles.label}>{passage.speaker ?? "Said"}</span>
					<span className={styles.words}>
						<span className={styles.around}>{before(read.text, passage.start)}</span>
						<MarkedWords
							text={read.text}
							span={passage}
							marks={check.differences.map(({ kind, said }) => ({ kind, span: said }))}
						/>
						<span className={styles.around}>{after(read.text, passage.end)}</span>
					</span>
				</p>
			))}
			{saidBy !== null && (
				<p className={styles.other}>
					Said by {saidBy}, not by {source.name}.
				</p>
			)}
			{told.length > 0 && (
				<ul className={styles.differences}>
					{told.map((words) => (
						<li key={words}>{words}</li>
					))}
				</ul>
			)}
			{first && (
				<div className={styles.ways}>
					{addPlace && (
						<Button size="s" onClick={addPlace}>
							<Paperclip size={13} aria-hidden /> Add this place as evidence
						</Button>
					)}
					{addPlace && <CommandKey id="quote-evidence" />}
					{first.time !== null && recordings[0] && (
						<PlayRecording recordings={recordings} transcript={original.name} time={first.time} />
					)}
				</div>
			)}
		</article>
	);
}

/** The end of what stands before a passage, from a word on. */
function before(text: string, start: number): string {
	const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - AROUND);
	const words = text.slice(from, start);
	return from === 0 || text[from - 1] === "\n" ? words : `…${words.slice(words.indexOf(" ") + 1)}`;
}

function after(text: string, end: number): string {
	const line = text.indexOf("\n", end);
	const to = Math.min(line < 0 ? text.length : line, end + AROUND);
	const words = text.slice(end, to);
	return to === text.length || text[to] === "\n" ? words : `${words.slice(0, words.lastIndexOf(" "))}…`;
}
