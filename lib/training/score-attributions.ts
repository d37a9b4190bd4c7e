import type { Attribution } from "../core/extraction/extraction.ts";
import type { Span } from "../core/text/span.ts";

const ROLES = ["source", "cue", "content"] as const;
type Role = (typeof ROLES)[number];
type RoleTokens = Record<Role, ReadonlySet<number>>;

/** Counts that precision and recall come from. */
export interface Tally {
	right: number;
	predicted: number;
	gold: number;
}
/** Tokens by role (`micro` is their sum), and attributions that match in part or whole. */
export type AttributionScore = Record<Role | "micro" | "partial" | "exact", Tally>;

export const f1 = ({ right, predicted, gold }: Tally): number => (2 * right) / (predicted + gold) || 0;

/** An article's text with what was found and what should have been. */
export interface ScoredArticle {
	readonly text: string;
	readonly predicted: readonly Attribution[];
	readonly gold: readonly Attribution[];
}

/**
 * Scores attributions as PolNeAR's annotators were: a token is a run of letters or digits; token counts by role; an
 * attribution matches in part when its content's token Jaccard is at least 0.5 and source and cue each overlap (or are
 * both absent), and wholly when all three roles hold the same tokens. One to one, greatest Jaccard first.
 */
export function scoreAttributions(articles: Iterable<ScoredArticle>): AttributionScore {
	const empty = (): Tally => ({ right: 0, predicted: 0, gold: 0 });
	const score = {
		source: empty(),
		cue: empty(),
		content: empty(),
		micro: empty(),
		partial: empty(),
		exact: empty(),
	};
	for (const { text, predicted, gold } of articles) {
		const index = wordIndex(text);
		const P = predicted.map((attribution) => roleTokens(attribution, index));
		const G = gold.map((attribution) => roleTokens(attribution, index));
		for (const role of ROLES) {
			const p = union(P.map((tokens) => tokens[role]));
			const g = union(G.map((tokens) => tokens[role]));
			add(score[role], overlap(p, g), p.size, g.size);
			add(score.micro, overlap(p, g), p.size, g.size);
		}
		const { partial, exact } = matches(P, G);
		add(score.partial, partial, P.length, G.length);
		add(score.exact, exact, P.length, G.length);
	}
	return score;
}

/** Which predicted attributions match a gold one in part, by place. */
export function partlyRight({ text, predicted, gold }: ScoredArticle): boolean[] {
	const index = wordIndex(text);
	const P = predicted.map((attribution) => roleTokens(attribution, index));
	const right = new Set(
		pairs(
			P,
			gold.map((attribution) => roleTokens(attribution, index)),
		)
			.filter(([p, g]) => matchesPartly(p, g))
			.map(([p]) => p),
	);
	return P.map((p) => right.has(p));
}

function roleTokens(attribution: Attribution, index: (spans: readonly Span[]) => Set<number>): RoleTokens {
	return {
		source: index(attribution.source),
		cue: index(attribution.cue),
		content: index(attribution.content),
	};
}

/** Whether two attributions whose contents are paired agree on source and cue. */
function matchesPartly(p: RoleTokens, g: RoleTokens): boolean {
	return touches(p.source, g.source) && touches(p.cue, g.cue);
}

function matches(P: readonly RoleTokens[], G: readonly RoleTokens[]): { partial: number; exact: number } {
	let partial = 0;
	let exact = 0;
	for (const [p, g] of pairs(P, G)) {
		if (matchesPartly(p, g)) partial++;
		if (ROLES.every((role) => p[role].size === g[role].size && overlap(p[role], g[role]) === p[role].size)) exact++;
	}
	return { partial, exact };
}

/** Pairs predicted with gold attributions by content, greatest Jaccard first, from 0.5 up. */
function pairs(P: readonly RoleTokens[], G: readonly RoleTokens[]): [RoleTokens, RoleTokens][] {
	const near: { p: RoleTokens; g: RoleTokens; jaccard: number }[] = [];
	for (const p of P)
		for (const g of G) {
			const shared = overlap(p.content, g.content);
			const jaccard = shared / (p.content.size + g.content.size - shared || 1);
			if (jaccard >= 0.5) near.push({ p, g, jaccard });
		}
	near.sort((a, b) => b.jaccard - a.jaccard);
	const seen = new Set<RoleTokens>();
	const found: [RoleTokens, RoleTokens][] = [];
	for (const { p, g } of near) {
		if (seen.has(p) || seen.has(g)) continue;
		seen.add(p).add(g);
		found.push([p, g]);
	}
	return found;
}

/** A reader of spans into word numbers. */
export function wordIndex(text: string): (spans: readonly Span[]) => Set<number> {
	const starts: number[] = [];
	const ends: number[] = [];
	for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
		starts.push(match.index);
		ends.push(match.index + match[0].length);
	}
	return (spans) => {
		const found = new Set<number>();
		for (const { start, end } of spans) {
			let low = 0;
			let high = starts.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if ((starts[middle] as number) < start) low = middle + 1;
				else high = middle;
			}
			for (; low < starts.length && (ends[low] as number) <= end; low++) found.add(low);
		}
		return found;
	};
}

function add(tally: Tally, right: number, predicted: number, gold: number): void {
	tally.right += right;
	tally.predicted += predicted;
	tally.gold += gold;
}

function union(sets: readonly ReadonlySet<number>[]): Set<number> {
	const all = new Set<number>();
	for (const set of sets) for (const token of set) all.add(token);
	return all;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	let shared = 0;
	for (const token of a) if (b.has(token)) shared++;
	return shared;
}

function touches(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
	return (a.size === 0 && b.size === 0) || overlap(a, b) > 0;
}
