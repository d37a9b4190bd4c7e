const LONGEST_QUOTE = 70;

/** Some words of a claim, enough to know it by, in quotation marks. */
export function words(quote: string): string {
	const line = quote.replace(/\s+/gu, " ").trim().replaceAll("“", "‘").replaceAll("”", "’");
	if (line.length <= LONGEST_QUOTE) return `“${line}”`;
	const cut = line.slice(0, LONGEST_QUOTE);
	const space = cut.lastIndexOf(" ");
	return `“${space > 0 ? cut.slice(0, space) : cut}…”`;
}

/** For the beginning of a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
