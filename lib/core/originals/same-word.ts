/**
 * Words that may be written in capitals to stress them. Any other short one in capitals is an abbreviation ("US", "WHO", "IT"),
 * and so another word than the one in small letters.
 */
const STRESSED = new Set(
	"not no all any very was are did you we they she now ever only yes has had can will my our".split(" "),
);
const LONGEST_ABBREVIATION = 5;

const isLoud = (word: string): boolean => {
	const letters = word.replace(/\P{L}/gu, "");
	return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

/**
 * Whether two writings that share a key may be told apart by their capitals: "us" and "US" are two words, "Nasa" and "NASA"
 * one, and in captions all in capitals nothing can be told.
 */
export function areTwoWords(quoted: string, said: string, key: string, isAllCapitals: boolean): boolean {
	if (isAllCapitals || isLoud(quoted) === isLoud(said)) return false;
	const quiet = isLoud(quoted) ? said : quoted;
	return (
		[...key].length <= LONGEST_ABBREVIATION && !STRESSED.has(key) && (quiet === quiet.toLowerCase() || key.length <= 3)
	);
}

/** Captions of broadcasts are often all in capitals. */
export function isAllCapitals(text: string): boolean {
	const sample = text.slice(0, 4000).replace(/\P{L}/gu, "");
	const loud = sample.replace(/\P{Lu}/gu, "").length;
	return sample.length > 40 && loud > sample.length * 0.8;
}
