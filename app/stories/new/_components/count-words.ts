const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;

/** Words of a text as a writer counts them: "U.S.", "don’t" and "1,200" are one each. */
export function countWords(text: string): number {
	return text.match(WORD)?.length ?? 0;
}
