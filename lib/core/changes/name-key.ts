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
