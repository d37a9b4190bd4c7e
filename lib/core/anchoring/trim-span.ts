import type { Span } from "../text/span.ts";

const LEADING = /^[\s\u200b\ufeff,;:.!?…)\]}–—-]+/u;
const TRAILING = /[\s\u200b\ufeff,;:.!?…([{–—-]+$/u;

/**
 * The span without the spaces and punctuation at its edges, as a hand that selects text rarely means them; quotation
 * marks stay. Null where nothing else is in it. A full stop that belongs to its word ("U.S.") stays too.
 */
export function trimSpan(text: string, { start, end }: Span): Span | null {
	const selected = text.slice(start, end);
	const head = LEADING.exec(selected)?.[0].length ?? 0;
	if (head === selected.length) return null;
	const tail = TRAILING.exec(selected.slice(head));
	const trimmedEnd = end - (tail?.[0].length ?? 0);
	if (trimmedEnd <= start + head) return null;
	const abbreviation =
		trimmedEnd < end &&
		/(?:^|\P{L})(?:\p{L}\.)+\p{L}$/u.test(text.slice(start, trimmedEnd)) &&
		text[trimmedEnd] === ".";
	return {
		start: start + head,
		end: abbreviation ? trimmedEnd + 1 : trimmedEnd,
	};
}
