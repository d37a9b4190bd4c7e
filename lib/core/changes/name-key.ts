/** A name folded for look-up: without case, articles, accents' composition, full stops and doubled spaces. */
export function nameKey(name: string): string {
	const key = name
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[.’'"“”]/g, "")
		.replace(/^(?:the|a|an)\s+/, "")
		.replace(/\s+/g, " ")
		.trim();
	// A name of nothing but such signs is itself.
	return key || name;
}

/** The other names of a source, each once: of several that only look different, the last. */
export function distinctNames(name: string, aliases: readonly string[]): string[] {
	return [...namesByKey(name, aliases).values()].filter((other) => other !== name);
}

/** All names of a source by what they are looked up by, its own first. */
export const namesByKey = (name: string, aliases: readonly string[]): Map<string, string> =>
	new Map([name, ...aliases].map((one) => [nameKey(one), one]));
