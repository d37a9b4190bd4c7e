/**
 * Moves each insertion to where a reader sees it. "the cat sat" before "the cat ran" reads as inserted between "the" and "cat"
 * just as well as before "the": of all the places that leave the same words paired, the one with the strongest breaks at
 * its two ends is taken. `otherOf` pairs the words of the other text with this one's, `ownOf` this one's with the other's; both are
 * changed, and `onMove` hears of each word of this text that gives its pair to another.
 */
export function slideGaps(
	otherOf: Int32Array,
	ownOf: Int32Array,
	words: Int32Array,
	breaks: Uint8Array,
	onMove?: (from: number, to: number) => void,
): void {
	for (let gap = 0; gap < ownOf.length; gap++) {
		if (ownOf[gap] !== -1) continue;
		let end = gap;
		while (end < ownOf.length && ownOf[end] === -1) end++;
		const before = gap > 0 ? (ownOf[gap - 1] as number) : -1;
		const isInsertion = gap > 0 && (end === ownOf.length ? before === otherOf.length - 1 : ownOf[end] === before + 1);
		if (isInsertion || (gap === 0 && ownOf[end] === 0)) {
			const left = slide(ownOf, words, { gap, end }, breaks, -1);
			const right = slide(ownOf, words, { gap, end }, breaks, 1);
			apply(otherOf, ownOf, { gap, end }, left.score > right.score ? left.shift : right.shift, onMove);
		}
		gap = end;
	}
}

interface Gap {
	readonly gap: number;
	readonly end: number;
}

/** Furthest that an insertion is moved, in words: past that it makes no odds to a reader. */
const FURTHEST = 200;

/** The best place in one direction: how far to it, and how strong its breaks are. Staying wins a draw. */
function slide(
	ownOf: Int32Array,
	words: Int32Array,
	{ gap, end }: Gap,
	breaks: Uint8Array,
	step: 1 | -1,
): { readonly shift: number; readonly score: number } {
	const strength = (shift: number) => (breaks[gap + shift] ?? 3) + (breaks[end + shift] ?? 3);
	let best = { shift: 0, score: strength(0) };
	for (let shift = step; Math.abs(shift) <= FURTHEST; shift += step) {
		// To the left the word before the gap must be the gap's last; to the right the word after it its first.
		const [leaves, enters] = step < 0 ? [gap + shift, end + shift] : [end + shift - 1, gap + shift - 1];
		if (leaves < 0 || leaves >= words.length || words[leaves] !== words[enters] || ownOf[leaves] === -1) break;
		// What moves past the gap must be one piece in the other text too.
		const nearest = ownOf[step < 0 ? gap - 1 : end] as number;
		if (ownOf[leaves] !== nearest + shift - step) break;
		if (strength(shift) > best.score) best = { shift, score: strength(shift) };
	}
	return best;
}

function apply(
	otherOf: Int32Array,
	ownOf: Int32Array,
	{ gap, end }: Gap,
	shift: number,
	onMove?: (from: number, to: number) => void,
): void {
	const step = Math.sign(shift);
	for (let far = step; step !== 0 && Math.abs(far) <= Math.abs(shift); far += step) {
		const [leaves, enters] = step < 0 ? [gap + far, end + far] : [end + far - 1, gap + far - 1];
		const other = ownOf[leaves] as number;
		ownOf[leaves] = -1;
		ownOf[enters] = other;
		otherOf[other] = enters;
		onMove?.(leaves, enters);
	}
}
