const PRONOUN = /^(?:they|it|these|those|he|she)$/;
const GOES_ON = /^(?:instead|rather|moreover|furthermore|additionally|also)$/;

/**
 * Whether a sentence that begins with these words plainly goes on reporting what the sentence before reported: free
 * indirect speech ("Instead, they included…"). Only a connective with a pronoun after it is plain enough.
 */
export function carriesOver([first = "", second = "", third = ""]: readonly string[]): boolean {
	return GOES_ON.test(first) && (PRONOUN.test(second) || PRONOUN.test(third));
}
