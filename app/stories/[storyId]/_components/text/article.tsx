import { memo, type ReactNode } from "react";
import type { DraftView } from "@/lib/contract/story.ts";
import type { Span } from "@/lib/core/text/span.ts";
import styles from "./article.module.css";

type Block = DraftView["blocks"][number];
type ArticleProps = {
	draft: DraftView;
	/** What stands inside a block; its text as it is unless the browser cannot highlight. */
	inside?: ((block: Block) => ReactNode) | undefined;
	/** What stands below lines that were left out. */
	belowLeftOut?: ((lines: Span) => ReactNode) | undefined;
};

/** The draft as it reads. Rendered once: claims are drawn over it, never into it. */
export const Article = memo(function Article({ draft, inside, belowLeftOut }: ArticleProps) {
	const { text, blocks } = draft;
	const content = (block: Block) => inside?.(block) ?? text.slice(block.start, block.end);
	const titleAt = blocks.findIndex(({ kind }) => kind === "title");
	const parts: ReactNode[] = [];
	for (let index = 0; index < blocks.length; ) {
		const block = blocks[index];
		if (!block) break;
		const run = runLength(blocks, index);
		const same = blocks.slice(index, index + run);
		if (block.kind === "list-item")
			parts.push(
				<ul key={block.start} className={styles.list}>
					{same.map((item) => (
						<li key={item.start} dir="auto" data-start={item.start}>
							{content(item)}
						</li>
					))}
				</ul>,
			);
		else if (block.kind === "boilerplate")
			parts.push(
				<details key={block.start} className={styles.boilerplate}>
					<summary>{run === 1 ? "1 line" : `${run} lines`} left out (not part of the article)</summary>
					{same.map((line) => (
						<p key={line.start} dir="auto" data-start={line.start}>
							{content(line)}
						</p>
					))}
					{belowLeftOut?.({ start: block.start, end: same.at(-1)?.end ?? block.end })}
				</details>,
			);
		else parts.push(element(block, index === titleAt, content(block)));
		index += run;
	}
	return <>{parts}</>;
});

function element({ kind, start }: Block, isFirstTitle: boolean, content: ReactNode): ReactNode {
	if (isFirstTitle)
		return (
			<h1 key={start} dir="auto" className={styles.title} data-start={start}>
				{content}
			</h1>
		);
	if (kind === "heading")
		return (
			<h2 key={start} dir="auto" className={styles.heading} data-start={start}>
				{content}
			</h2>
		);
	return (
		<p key={start} dir="auto" className={styles[kind]} data-start={start}>
			{content}
		</p>
	);
}

/** How many blocks from here on stand together: list items and lines of boilerplate do. */
function runLength(blocks: readonly Block[], from: number): number {
	const kind = blocks[from]?.kind;
	if (kind !== "list-item" && kind !== "boilerplate") return 1;
	const end = blocks.findIndex((block, index) => index > from && block.kind !== kind);
	return (end === -1 ? blocks.length : end) - from;
}
