import type { CheckedClaim, CheckedSources, CheckedStory } from "./checked-story.ts";
import { ClaimReading } from "./claim-reading.ts";
import { type Finding, RULE_IDS } from "./finding.ts";
import type { RuleSettings } from "./packs.ts";
import type { ClaimRule, Fault, Options, Rule, SourceUse, StoryReading } from "./rule.ts";
import { RULES } from "./rules.ts";

interface Placed {
	/** Where its first claim starts in the text. */
	readonly at: number;
	readonly finding: Finding;
}

interface Remembered {
	readonly reading: ClaimReading;
	readonly found: readonly Placed[];
}

interface Active<R extends Rule> {
	readonly rule: R;
	readonly severity: Finding["severity"];
	readonly options: Options;
}

/**
 * Checks a story again and again while people work on it. What the rules over single claims say is remembered by the claim
 * object, so claims have to be replaced and not changed in place; the rules over sources and over the story run every time.
 * One linter belongs to one set of settings.
 */
export class Linter {
	readonly #overClaims: readonly Active<ClaimRule>[];
	readonly #overMore: readonly Active<Exclude<Rule, ClaimRule>>[];
	#remembered = new WeakMap<CheckedClaim, Remembered>();

	constructor(settings: RuleSettings) {
		const active = RULES.flatMap((rule) => {
			const { severity, options } = settings[rule.id];
			return severity === "off" ? [] : [{ rule, severity, options }];
		});
		this.#overClaims = active.flatMap(({ rule, ...set }) => (rule.over === "claim" ? [{ rule, ...set }] : []));
		this.#overMore = active.flatMap(({ rule, ...set }) => (rule.over === "claim" ? [] : [{ rule, ...set }]));
	}

	/**
	 * All findings, in text order of the first claim that they name, and at one claim in the order of `RULE_IDS`. Claims
	 * that have lost their place in the text are left out: the story no longer says them.
	 */
	findings(claims: readonly CheckedClaim[], sources: CheckedSources): Finding[] {
		const remembered = inTextOrder(claims).map((claim) => this.#read(claim, sources));
		const story = readStory(
			remembered.map(({ reading }) => reading),
			sources,
		);
		const found: Placed[] = [];
		for (const one of remembered) found.push(...one.found);
		for (const active of this.#overMore) for (const fault of faultsOf(active, story)) found.push(place(active, fault));
		return found.sort((a, b) => a.at - b.at || order(a) - order(b)).map(({ finding }) => finding);
	}

	#read(claim: CheckedClaim, sources: CheckedSources): Remembered {
		const known = this.#remembered.get(claim);
		if (known?.reading.holds(sources)) return known;
		const reading = new ClaimReading(claim, sources);
		const found: Placed[] = [];
		for (const active of this.#overClaims) {
			const message = active.rule.check(reading, active.options);
			if (message !== null) found.push(place(active, { claims: [reading], message }));
		}
		const fresh = { reading, found };
		this.#remembered.set(claim, fresh);
		return fresh;
	}
}

/** Checks a story once. */
export const lint = (story: CheckedStory, settings: RuleSettings): Finding[] =>
	new Linter(settings).findings(story.claims, story.sources);

function inTextOrder(claims: readonly CheckedClaim[]): CheckedClaim[] {
	return claims
		.filter((claim) => claim.anchor !== "orphaned")
		.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

function readStory(claims: readonly ClaimReading[], sources: CheckedSources): StoryReading {
	const uses = new Map<string, SourceUse & { readonly claims: ClaimReading[] }>();
	for (const reading of claims)
		for (const source of reading.claim.chain) {
			const use = uses.get(source.sourceId);
			if (!use) uses.set(source.sourceId, { source, entry: sources.get(source.sourceId), claims: [reading] });
			// A chain can pass through one source twice.
			else if (use.claims.at(-1) !== reading) use.claims.push(reading);
		}
	return { claims, uses: [...uses.values()], sources };
}

function faultsOf({ rule, options }: Active<Exclude<Rule, ClaimRule>>, story: StoryReading): Fault[] {
	if (rule.over === "story") return rule.check(story, options);
	return story.uses.flatMap((use) => {
		const fault = rule.check(use, options);
		return fault ? [{ ...fault, sourceId: use.source.sourceId }] : [];
	});
}

function place({ rule, severity }: Active<Rule>, { claims, sourceId, message }: Fault): Placed {
	return {
		at: claims[0]?.claim.start ?? 0,
		finding: {
			rule: rule.id,
			severity,
			claimIds: claims.map((reading) => reading.claim.id),
			...(sourceId !== undefined && { sourceId }),
			message,
		},
	};
}

const RANK = new Map(RULE_IDS.map((id, at) => [id, at]));
const order = ({ finding }: Placed): number => RANK.get(finding.rule) ?? 0;
