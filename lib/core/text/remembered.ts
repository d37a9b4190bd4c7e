/** Entries that are kept before a memory begins anew: names of a long article fit many times. */
const MOST = 20_000;

/** The same function of a string, which remembers what it found: an article says the same names again and again. */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		let found = known.get(text);
		if (found === undefined) {
			found = find(text);
			if (known.size >= MOST) known.clear();
			known.set(text, found);
		}
		return found;
	};
}
