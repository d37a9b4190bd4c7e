import type { ReadDocument } from "./document.ts";

/** The text of a document with a form feed before each page but the first: how plain text says where a page begins. */
export function textByPages({ text, pageStarts }: Pick<ReadDocument, "text" | "pageStarts">): string {
	const [, ...later] = pageStarts;
	const parts = [0, ...later].map((start, i, starts) => text.slice(start, starts[i + 1]));
	return parts.join("\f");
}
