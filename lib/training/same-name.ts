const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;
const SMALL = new Set(["the", "a", "an", "of", "and", "s", "u", "some", "for"]);

function nameWords(name: string): string[] {
	return [
		...name
			.replace(/[’']s\b/g, "")
			.toLowerCase()
			.matchAll(WORD),
	]
		.map(([word]) => word.replace(/\./g, ""))
		.filter((word) => !SMALL.has(word));
}

const capitals = (name: string) => (name.match(/\b\p{Lu}/gu) ?? []).join("").toLowerCase();

/**
 * Whether two source names count as one: without articles, case and punctuation they are equal, one is the other's
 * acronym or one of its words, or they share at least half of the longer one's words.
 */
export function sameName(a: string, b: string): boolean {
	const x = nameWords(a);
	const y = nameWords(b);
	if (x.join(" ") === y.join(" ")) return true;
	const [first, second] = [x[0], y[0]];
	if (first === undefined || second === undefined) return false;
	if (x.length === 1 && first.length > 1 && first === capitals(b)) return true;
	if (y.length === 1 && second.length > 1 && second === capitals(a)) return true;
	if ((x.length === 1 && y.includes(first)) || (y.length === 1 && x.includes(second))) return true;
	const shared = x.filter((word) => y.includes(word)).length;
	return shared / Math.max(x.length, y.length) >= 0.5;
}

/** Whether two chains name the same sources in the same order. */
export function sameChain(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((name, i) => sameName(name, b[i] ?? ""));
}
