import type { LineSource } from "../provenance/line.ts";
import type { CheckedClaim, CheckedSources, CheckedStory } from "./checked-story.ts";
import { ClaimReading } from "./claim-reading.ts";
import { type Finding, RULE_IDS } from "./finding.ts";
import type { RuleSettings } from "./packs.ts";
import type { ClaimRule, Fault, Options, Rule, SourceRule, StoryRule } from "./rule.ts";
import { RULES } from "./rules.ts";
import { SourceUse } from "./source-use.ts";

interface Placed {
	/** Where its first claim starts in the text. */
	readonly at: number;
	readonly finding: Finding;
}

/** Something read, with all that the rules over it say. */
interface Judged<T> {
	readonly of: T;
	readonly found: readonly Placed[];
}

interface Active<R extends Rule> {
	readonly rule: R;
	readonly severity: Finding["severity"];
	readonly options: Options;
}

/**
 * Checks a story again and again while people work on it. What the rules over single claims say is remembered by the claim
 * object, so claims have to be replaced and not changed in place; what the rules over sources say, for as long as a source
 * and its claims are the same. Rules over the story run every time. One linter belongs to one set of settings.
 */
export class Linter {
	readonly #overClaims: Active<ClaimRule>[] = [];
	readonly #overSources: Active<SourceRule>[] = [];
	readonly #overStory: Active<StoryRule>[] = [];
	readonly #read = new WeakMap<CheckedClaim, Judged<ClaimReading>>();
	#uses = new Map<string, Judged<SourceUse>>();

	constructor(settings: RuleSettings) {
		for (const rule of RULES) {
			const { severity, options } = settings[rule.id];
			if (severity === "off") continue;
			if (rule.over === "claim") this.#overClaims.push({ rule, severity, options });
			else if (rule.over === "source") this.#overSources.push({ rule, severity, options });
			else this.#overStory.push({ rule, severity, options });
		}
	}

	/**
	 * All findings, in text order of the first claim that they name, and at one claim in the order of `RULE_IDS`. Claims
	 * that have lost their place in the text are left out: the story no longer says them.
	 */
	findings(claims: readonly CheckedClaim[], sources: CheckedSources): Finding[] {
		const found: Placed[] = [];
		const readings: ClaimReading[] = [];
		for (const claim of inTextOrder(claims)) {
			const judged = this.#judgeClaim(claim, sources);
			readings.push(judged.of);
			for (const placed of judged.found) found.push(placed);
		}
		const uses: SourceUse[] = [];
		for (const judged of this.#judgeSources(readings, sources)) {
			uses.push(judged.of);
			for (const placed of judged.found) found.push(placed);
		}
		for (const active of this.#overStory)
			for (const fault of active.rule.check({ claims: readings, uses, sources }, active.options))
				found.push(place(active, fault));
		return found.sort((a, b) => a.at - b.at || order(a) - order(b)).map(({ finding }) => finding);
	}

	#judgeClaim(claim: CheckedClaim, sources: CheckedSources): Judged<ClaimReading> {
		const known = this.#read.get(claim);
		if (known?.of.holds(sources)) return known;
		const reading = new ClaimReading(claim, sources);
		const found: Placed[] = [];
		for (const active of this.#overClaims) {
			const message = active.rule.check(reading, active.options);
			if (message !== null) found.push(place(active, { claims: [reading], message }));
		}
		const judged = { of: reading, found };
		this.#read.set(claim, judged);
		return judged;
	}

	#judgeSources(readings: readonly ClaimReading[], sources: CheckedSources): Iterable<Judged<SourceUse>> {
		const now = new Map<string, Judged<SourceUse>>();
		for (const [id, { source, claims }] of claimsBySource(readings)) {
			const entry = sources.get(id);
			const known = this.#uses.get(id);
			if (known?.of.is(entry, claims)) {
				now.set(id, known);
				continue;
			}
			const use = new SourceUse(source, entry, claims);
			const found = this.#overSources.flatMap((active) => {
				const fault = active.rule.check(use, active.options);
				return fault ? [place(active, { ...fault, sourceId: id })] : [];
			});
			now.set(id, { of: use, found });
		}
		this.#uses = now;
		return now.values();
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

function claimsBySource(
	readings: readonly ClaimReading[],
): Map<string, { source: LineSource; claims: ClaimReading[] }> {
	const uses = new Map<string, { source: LineSource; claims: ClaimReading[] }>();
	for (const reading of readings)
		for (const source of reading.claim.chain) {
			const use = uses.get(source.sourceId);
			if (!use) uses.set(source.sourceId, { source, claims: [reading] });
			// A chain can pass through one source twice.
			else if (use.claims.at(-1) !== reading) use.claims.push(reading);
		}
	return uses;
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
