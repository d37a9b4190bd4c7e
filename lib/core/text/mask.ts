/** What stands in the place of an erased character. As many as were erased, so that offsets into a text stay right. */
const BLOCK = "█";

/** What stands in the place of a whole text that was erased. It does not give away how long that was. */
export const BLANK = BLOCK.repeat(5);

/** Finds a text whatever its case and however its words are spaced. */
export function finderOf(text: string): RegExp {
	const words = text.trim().split(/\s+/u);
	return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("\\s+"), "giu");
}

/** The text with all that is found in it blocked out. Its length stays. */
export const maskText = (text: string, finder: RegExp): string =>
	text.replace(finder, (found) => found.replace(/[^\n]/g, BLOCK));

/** Half of a surrogate pair, where an excerpt was cut. */
const HALF = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

/** How often something is found in a text, and the first place with a little of what stands around it. */
export function findIn(text: string, finder: RegExp): { count: number; excerpt: string } {
	const found = [...text.matchAll(finder)];
	const [first] = found;
	if (!first) return { count: 0, excerpt: "" };
	const [start, end] = [Math.max(0, first.index - 30), first.index + first[0].length + 30];
	const words = text.slice(start, end).replace(HALF, "").replace(/\s+/g, " ");
	return { count: found.length, excerpt: `${start > 0 ? "…" : ""}${words}${end < text.length ? "…" : ""}` };
}
