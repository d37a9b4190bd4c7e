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

/** How often a cut of this kind is right, as far as checking by hand has shown. */
const SURENESS: Record<Cut, number> = {
	clause: 0.93,
	phrase: 0.88,
	relative: 0.88,
	participle: 0.78,
	appositive: 0.78,
	absolute: 0.75,
	fragment: 0.7,
};

/** Why this is a claim, in words a fact-checker understands: the verb, the rule, and the attribution's own reason. */
export function explain(model: TextModel, unit: Unit, claim: FoundClaim, region: AttributedRegion | null): string {
	const token = claim.verb < 0 ? undefined : model.tokens[unit.tokens[claim.verb] ?? -1];
	const verb = token ? ` (“${model.text.slice(token.start, token.end)}”)` : "";
	const voice = region ? region.why : "nobody is credited";
	return `${RULES[claim.cut]}${verb}; ${voice}`;
}

/** How sure the cut and the attribution are together, 0 to 1, to two decimals. */
export function sureness(claim: FoundClaim, region: AttributedRegion | null): number {
	const attribution = region ? region.confidence : 0.95;
	return Math.round(100 * SURENESS[claim.cut] * attribution) / 100;
}
