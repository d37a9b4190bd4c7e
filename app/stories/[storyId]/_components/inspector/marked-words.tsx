import { Fragment } from "react";
import type { DifferenceKind } from "@/lib/core/originals/quote-check.ts";
import type { Span } from "@/lib/core/text/span.ts";
import styles from "./marked-words.module.css";

type MarkedWordsProps = {
	text: string;
	/** What is shown of it. */
	span: Span;
	marks: readonly { readonly kind: DifferenceKind; readonly span: Span }[];
};

/** A stretch of a text with the words marked that differ from another. */
export function MarkedWords({ text, span, marks }: MarkedWordsProps) {
	const inside = marks
		.filter((mark) => mark.span.end > mark.span.start && mark.span.start >= span.start && mark.span.end <= span.end)
		.sort((a, b) => a.span.start - b.span.start);
	let at = span.start;
	const pieces = inside.flatMap(({ kind, span: { start, end } }) => {
		if (start < at) return [];
		const before = text.slice(at, start);
		at = end;
		return (
			<Fragment key={start}>
				{before}
				<mark className={styles.mark} data-kind={kind}>
					{text.slice(start, end)}
				</mark>
			</Fragment>
		);
	});
	return (
		<>
			{pieces}
			{text.slice(at, span.end)}
		</>
	);
}
