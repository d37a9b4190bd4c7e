import type { LineSource } from "../sourcing/line.ts";
import type { CheckedClaim, CheckedSources, CheckedStory, CheckedText } from "./checked-story.ts";
import { ClaimReading } from "./claim-reading.ts";
import type { Finding } from "./finding.ts";
import type { RuleSettings } from "./packs.ts";
import type { ClaimRule, Fault, Options, Rule, SourceRule, StoryRule, TextFault, TextRule } from "./rule.ts";
import { RULE_IDS, RULES, type RuleId } from "./rules.ts";
import { SourceUse } from "./source-use.ts";

/** Claims that are looked at in one step of a pass. */
const STEP = 50;

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

interface JudgedClaim extends Judged<ClaimReading> {
	/** Which of the linter's rules over the story it concerns, by their places. */
	readonly concerns: readonly number[];
	/** The register with which it was last found to hold; the same register needs no second look. */
	sources: CheckedSources;
}

interface Active<R extends Rule> {
	readonly rule: R;
	readonly severity: Finding["severity"];
	readonly options: Options;
}

/** A rule over the story with what it last said, and of which claims. */
interface StoryCheck extends Active<StoryRule> {
	claims: readonly ClaimReading[];
	found: readonly Placed[];
}

/** A rule over the text with what it last said, of which text and which claims. */
interface TextCheck extends Active<TextRule> {
	text: CheckedText | null;
	claims: readonly ClaimReading[];
	faults: readonly TextFault[];
}

/**
 * Checks a story again and again while people work on it. What the rules over single claims say is remembered by the claim
 * object, so claims, sources and the register have to be replaced and not changed in place; what other rules say is remembered for as long as
 * the claims that they are given are the same. One linter belongs to one set of settings.
 */
export class Linter {
	readonly #overClaims: Active<ClaimRule>[] = [];
	readonly #overSources: Active<SourceRule>[] = [];
	readonly #overStory: StoryCheck[] = [];
	readonly #overText: TextCheck[] = [];
	readonly #read = new WeakMap<CheckedClaim, JudgedClaim>();
	#last: readonly JudgedClaim[] = [];
	#uses = new Map<string, Judged<SourceUse>>();

	constructor(settings: RuleSettings) {
		for (const rule of RULES) {
			const { severity, options } = settings[rule.id];
			if (severity === "off") continue;
			if (rule.over === "claim") this.#overClaims.push({ rule, severity, options });
			else if (rule.over === "source") this.#overSources.push({ rule, severity, options });
			else if (rule.over === "story") this.#overStory.push({ rule, severity, options, claims: [], found: [] });
			else this.#overText.push({ rule, severity, options, text: null, claims: [], faults: [] });
		}
	}

	/**
	 * All findings, in text order of the first claim that they name, and at one claim in the order of `RULE_IDS`. Claims
	 * that have lost their place in the text are left out: the story no longer says them.
	 */
	findings(claims: readonly CheckedClaim[], sources: CheckedSources, text: CheckedText | null = null): Finding[] {
		const pass = this.pass(claims, sources, text);
		let step = pass.next();
		while (!step.done) step = pass.next();
		return step.value;
	}

	/**
	 * The same in steps of a millisecond or so, for whoever has other things to do in between. A pass that is not finished
	 * leaves nothing behind but what it has learnt of single claims. One pass at a time.
	 */
	*pass(
		claims: readonly CheckedClaim[],
		sources: CheckedSources,
		text: CheckedText | null = null,
	): Generator<void, Finding[], void> {
		const found: Placed[] = [];
		const judged: JudgedClaim[] = [];
		const concerned: ClaimReading[][] = this.#overStory.map(() => []);
		for (const claim of inTextOrder(claims)) {
			if (judged.length % STEP === STEP - 1) yield;
			// Mostly it stands where it stood, which is cheaper to see than to look up.
			const before = this.#last[judged.length];
			const still = before?.of.claim === claim && before.sources === sources;
			const one = still ? before : this.#judgeClaim(claim, sources);
			judged.push(one);
			for (const placed of one.found) found.push(placed);
			for (const at of one.concerns) concerned[at]?.push(one.of);
		}
		this.#last = judged;
		yield;
		for (const one of this.#judgeSources(judged, sources)) for (const placed of one.found) found.push(placed);
		for (const [at, check] of this.#overStory.entries()) {
			yield;
			for (const placed of judgeStory(check, concerned[at] ?? [])) found.push(placed);
		}
		for (const check of this.#overText) {
			if (!text) break;
			yield;
			for (const placed of judgeText(check, text, judged)) found.push(placed);
		}
		yield;
		return found.sort((a, b) => a.at - b.at || order(a) - order(b)).map(({ finding }) => finding);
	}

	#judgeClaim(claim: CheckedClaim, sources: CheckedSources): JudgedClaim {
		const known = this.#read.get(claim);
		if (known && (known.sources === sources || known.of.holds(sources))) {
			known.sources = sources;
			return known;
		}
		const reading = new ClaimReading(claim, sources);
		const found: Placed[] = [];
		for (const active of this.#overClaims) {
			const message = active.rule.check(reading, active.options);
			if (message !== null) found.push(place(active, { claims: [reading], message }));
		}
		const concerns = this.#overStory.flatMap(({ rule }, at) => (rule.concerns(reading) ? [at] : []));
		const judged = { of: reading, found, concerns, sources };
		this.#read.set(claim, judged);
		return judged;
	}

	#judgeSources(judged: readonly JudgedClaim[], sources: CheckedSources): Iterable<Judged<SourceUse>> {
		const now = new Map<string, Judged<SourceUse>>();
		for (const [id, { source, claims }] of claimsBySource(judged)) {
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
	new Linter(settings).findings(story.claims, story.sources, story.text ?? null);

/** The claims that stand in the text, in its order; the list itself where it is just that, as it nearly always is. */
function inTextOrder(claims: readonly CheckedClaim[]): readonly CheckedClaim[] {
	let end: CheckedClaim | undefined;
	for (const claim of claims) {
		if (claim.anchor === "orphaned" || (end && byPlace(end, claim) > 0))
			return claims.filter(({ anchor }) => anchor !== "orphaned").sort(byPlace);
		end = claim;
	}
	return claims;
}

const byPlace = (a: CheckedClaim, b: CheckedClaim): number =>
	a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);

function claimsBySource(judged: readonly JudgedClaim[]): Map<string, { source: LineSource; claims: ClaimReading[] }> {
	const uses = new Map<string, { source: LineSource; claims: ClaimReading[] }>();
	for (const { of: reading } of judged)
		for (const source of reading.claim.chain) {
			const use = uses.get(source.sourceId);
			if (!use) uses.set(source.sourceId, { source, claims: [reading] });
			// A chain can pass through one source twice.
			else if (use.claims.at(-1) !== reading) use.claims.push(reading);
		}
	return uses;
}

/** What a rule over the story says of the claims that concern it; what it said last, where they are the same. */
function judgeStory(check: StoryCheck, concerned: readonly ClaimReading[]): readonly Placed[] {
	if (!same(concerned, check.claims)) {
		check.claims = concerned;
		check.found = check.rule.check(concerned, check.options).map((fault) => place(check, fault));
	}
	return check.found;
}

/** What a rule over the text says, each fault with the claims that now stand where it is. */
function judgeText(check: TextCheck, text: CheckedText, judged: readonly JudgedClaim[]): Placed[] {
	const { rule } = check;
	const concerned = judged.flatMap(({ of }) => (rule.concerns?.(of) ? [of] : []));
	if (check.text !== text || !same(concerned, check.claims)) {
		check.text = text;
		check.claims = concerned;
		check.faults = rule.check(text, concerned, check.options);
	}
	return check.faults.map(({ spans, message }) => ({
		at: spans[0]?.start ?? 0,
		finding: {
			rule: rule.id as RuleId,
			severity: check.severity,
			claimIds: judged.flatMap(({ of: { claim } }) =>
				spans.some(({ start, end }) => claim.start < end && claim.end > start) ? [claim.id] : [],
			),
			spans,
			message,
			...(rule.remedy && { remedy: rule.remedy }),
		},
	}));
}

function place({ rule, severity }: Active<Rule>, { claims, sourceId, message }: Fault): Placed {
	return {
		at: claims[0]?.claim.start ?? 0,
		finding: {
			rule: rule.id as RuleId,
			severity,
			claimIds: claims.map((reading) => reading.claim.id),
			...(sourceId !== undefined && { sourceId }),
			message,
			...(rule.remedy && { remedy: rule.remedy }),
		},
	};
}

const same = <T>(a: readonly T[], b: readonly T[]): boolean =>
	a.length === b.length && a.every((one, at) => one === b[at]);

const RANK = new Map(RULE_IDS.map((id, at) => [id, at]));
const order = ({ finding }: Placed): number => RANK.get(finding.rule) ?? 0;
