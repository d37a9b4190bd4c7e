import { sameChain, sameName } from "./same-name.ts";
import type { Tally } from "./score-attributions.ts";

/** A claim as it is scored: offsets into the article, and what is said of it. */
export interface ScoredClaim {
	readonly start: number;
	readonly end: number;
	readonly who: string;
	readonly chain: readonly string[];
	readonly form: string;
	readonly stance?: string | undefined;
	/** Other chains that count as right. */
	readonly accept?: readonly (readonly string[])[] | undefined;
	/** Other answers to who that count as right. */
	readonly acceptWho?: readonly string[] | undefined;
	/** Leaving the claim out is as right as marking it. */
	readonly optional?: boolean | undefined;
}

/** `claims`, `words` and `attributed` are F1 tallies; the others count matched claims that are right in one respect. */
export interface ClaimScore {
	readonly claims: Tally;
	readonly words: Tally;
	readonly attributed: Tally;
	matched: number;
	chain: number;
	origin: number;
	form: number;
	who: number;
	stance: number;
	/** Claims with span, whole chain and who all right: what a checker leaves as they are. */
	readonly asIs: Tally;
}

const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

export function emptyClaimScore(): ClaimScore {
	const tally = () => ({ right: 0, predicted: 0, gold: 0 });
	return {
		claims: tally(),
		words: tally(),
		attributed: tally(),
		matched: 0,
		chain: 0,
		origin: 0,
		form: 0,
		who: 0,
		stance: 0,
		asIs: tally(),
	};
}

/** Adds one article to a score. A claim matches when the Dice overlap of words is at least 0.5, one to one, best first. */
export function scoreClaims(
	score: ClaimScore,
	text: string,
	predicted: readonly ScoredClaim[],
	gold: readonly ScoredClaim[],
): void {
	const worded = wordsIn(text);
	const P = predicted.map(worded);
	const G = gold.map(worded);
	const matched = match(P, G);
	const found = new Set(matched.map(([, claim]) => claim));
	const wanted = gold.filter((claim) => !claim.optional || found.has(claim)).length;
	tally(score.claims, matched.length, P.length, wanted);
	const [p, g] = [union(P), union(G)];
	tally(score.words, overlap(p, g), p.size, g.size);
	let attributed = 0;
	for (const [one, other] of matched) {
		const accepted = [other.chain, ...(other.accept ?? [])];
		const chain = isChainRight(one, other);
		score.matched++;
		if (chain) score.chain++;
		if (accepted.some((names) => sameOrigin(one.chain, names))) score.origin++;
		if (one.form === other.form || (one.form === "narrated" && accepted.some((names) => names.length === 0)))
			score.form++;
		const who = isWhoRight(one, other);
		if (who) score.who++;
		if (who && chain) score.asIs.right++;
		if ((one.stance ?? "assert") === (other.stance ?? "assert")) score.stance++;
		if (chain && one.chain.length > 0 && other.chain.length > 0) attributed++;
	}
	tally(score.asIs, 0, P.length, wanted);
	const credited = (claims: readonly ScoredClaim[]) => claims.filter(({ chain }) => chain.length > 0).length;
	tally(score.attributed, attributed, credited(predicted), credited(gold));
}

/** For each claim whether a claim of the key matches it, and if so whether chain and who are right. */
export function judgeClaims<T extends ScoredClaim>(
	text: string,
	predicted: readonly T[],
	gold: readonly ScoredClaim[],
): { readonly claim: T; readonly cut: boolean; readonly chain: boolean; readonly who: boolean }[] {
	const words = wordsIn(text);
	const pairs = new Map<ScoredClaim, ScoredClaim>(match(predicted.map(words), gold.map(words)));
	return predicted.map((claim) => {
		const other = pairs.get(claim);
		if (!other) return { claim, cut: false, chain: false, who: false };
		return { claim, cut: true, chain: isChainRight(claim, other), who: isWhoRight(claim, other) };
	});
}

const isChainRight = (one: ScoredClaim, { chain, accept = [] }: ScoredClaim): boolean =>
	[chain, ...accept].some((names) => sameChain(one.chain, names));
const isWhoRight = (one: ScoredClaim, { who, acceptWho = [] }: ScoredClaim): boolean =>
	[who, ...acceptWho].some((name) => sameName(one.who, name));

/** Gives claims the places of their words in a text. */
function wordsIn(text: string): (claim: ScoredClaim) => Worded {
	const words = [...text.toLowerCase().matchAll(WORD)].map((found) => [found.index, found.index + found[0].length]);
	return (claim) => ({
		claim,
		words: new Set(words.flatMap(([s = 0, e = 0], i) => (s >= claim.start && e <= claim.end ? [i] : []))),
	});
}

interface Worded {
	readonly claim: ScoredClaim;
	readonly words: ReadonlySet<number>;
}

function match(P: readonly Worded[], G: readonly Worded[]): [ScoredClaim, ScoredClaim][] {
	const near: { p: Worded; g: Worded; dice: number }[] = [];
	for (const p of P)
		for (const g of G) {
			const dice = (2 * overlap(p.words, g.words)) / (p.words.size + g.words.size || 1);
			if (dice >= 0.5) near.push({ p, g, dice });
		}
	near.sort((a, b) => b.dice - a.dice);
	const seen = new Set<Worded>();
	const found: [ScoredClaim, ScoredClaim][] = [];
	for (const { p, g } of near) {
		if (seen.has(p) || seen.has(g)) continue;
		seen.add(p).add(g);
		found.push([p.claim, g.claim]);
	}
	return found;
}

function sameOrigin(chain: readonly string[], other: readonly string[]): boolean {
	const [first, second] = [chain[0], other[0]];
	return first === undefined || second === undefined ? first === second : sameName(first, second);
}

function tally(into: Tally, right: number, predicted: number, gold: number): void {
	into.right += right;
	into.predicted += predicted;
	into.gold += gold;
}

function union(list: readonly Worded[]): Set<number> {
	return new Set(list.flatMap(({ words }) => [...words]));
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared;
}
