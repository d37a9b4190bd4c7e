/** A part of a regular expression that can be repeated: a character, a class of them, or a group. */
export interface Part {
	/** As written, without its quantifier; null for a group. */
	readonly atom: string | null;
	/** The alternatives of a group. */
	readonly options: readonly (readonly Part[])[];
	/** It looks, and takes nothing. */
	readonly looks: boolean;
	/** The most times that it is repeated. */
	readonly most: number;
}

const ATOM =
	/\\[pP]\{[^}]*\}|\\u\{[\da-fA-F]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\k<\w+>|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/uy;
const OPENING = /\((?:\?(<?[=!])|\?:|\?<\w+>)?/uy;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/uy;

/** Takes a regular expression apart. Knows what our own use, and fails at anything else. */
export function partsOf(source: string): readonly (readonly Part[])[] {
	let at = 0;
	const take = (what: RegExp) => {
		what.lastIndex = at;
		const found = what.exec(source);
		if (found) at = what.lastIndex;
		return found;
	};
	const most = (): number => {
		const [all, sign, least, comma, upper] = take(QUANTIFIER) ?? [];
		if (all === undefined || sign === "?") return 1;
		return sign || (comma && !upper) ? Number.POSITIVE_INFINITY : Number(upper || least);
	};
	const options = (): Part[][] => {
		const all: Part[][] = [[]];
		while (at < source.length && source[at] !== ")") {
			if (source[at] === "|") {
				at++;
				all.push([]);
				continue;
			}
			const opening = source[at] === "(" ? take(OPENING) : null;
			if (!opening) {
				const atom = take(ATOM)?.[0] ?? "";
				all.at(-1)?.push({ atom, options: [], looks: /^(?:[\^$]|\\[bBk\d].*)$/.test(atom), most: most() });
				continue;
			}
			const inner = options();
			if (source[at++] !== ")") throw new Error(`/${source}/ has a group without an end.`);
			all.at(-1)?.push({ atom: null, options: inner, looks: opening[1] !== undefined, most: most() });
		}
		return all;
	};
	const all = options();
	if (at < source.length) throw new Error(`/${source}/ ends in the middle.`);
	return all;
}
