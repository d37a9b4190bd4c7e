import type { TextModel } from "../../text/text-model.ts";
import type { AttributedRegion } from "../attributions/attributed-region.ts";
import type { Cut, FoundClaim } from "./found-claim.ts";
import type { Unit } from "./unit.ts";

const RULES: Record<Cut, string> = {
	clause: "a clause with its own verb",
	phrase: "a verb phrase that shares the subject before it",
	relative: "a relative clause that adds a fact",
	participle: "an aside that adds a fact",
	appositive: "an apposition that says who or what this is",
	absolute: "an aside about some of them",
	fragment: "words credited as a whole",
};

/** How often a cut of this kind was right in 28 articles that people cut into claims (806 cuts); absolutes and fragments were too few to count on. */
const SURENESS: Record<Cut, number> = {
	clause: 0.97,
	phrase: 0.84,
	relative: 0.95,
	participle: 0.9,
	appositive: 0.92,
	absolute: 0.9,
	fragment: 0.9,
};

/** How often what nobody is credited with was the article's own there. */
const OWN_VOICE = 0.98;

/** Why this is a claim, in words a fact-checker understands: the verb, the rule, and the attribution's own reason. */
export function explain(model: TextModel, unit: Unit, claim: FoundClaim, region: AttributedRegion | null): string {
	const token = claim.verb < 0 ? undefined : model.tokens[unit.tokens[claim.verb] ?? -1];
	const verb = token ? ` (“${model.text.slice(token.start, token.end)}”)` : "";
	const voice = region ? region.why : "nobody is credited";
	return `${RULES[claim.cut]}${verb}; ${voice}`;
}

/** How sure the cut and the attribution are, 0 to 1. */
export function sureness(claim: FoundClaim, region: AttributedRegion | null): { cut: number; credit: number } {
	return { cut: SURENESS[claim.cut], credit: region ? region.confidence : OWN_VOICE };
}
