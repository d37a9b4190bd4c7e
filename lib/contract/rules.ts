import { z } from "zod";
import { PACKS } from "../core/rules/packs.ts";
import { RULE_IDS } from "../core/rules/rules.ts";
import { SEVERITIES } from "../core/vocabulary/vocabulary.ts";
import { wholeNumber } from "./identifier.ts";

const ruleId = z.enum(RULE_IDS);
const severity = z.enum([...SEVERITIES, "off"]);
/** Every option that any rule has. */
const option = wholeNumber.max(1000, "Give a number of 1,000 at most.");
const OPTIONS = { claims: option, uses: option, words: option };

export const setPackInput = z.object({ pack: z.enum(PACKS) });

/** What the newsroom says of one rule; null goes back to what the pack says. */
export const setRuleInput = z.object({
	ruleId,
	severity: severity.nullable(),
	options: z.strictObject(OPTIONS).partial().nullable(),
});

export const rulesView = z.object({
	pack: z.enum(PACKS),
	/** What the newsroom has set itself, by rule. */
	overrides: z.partialRecord(
		ruleId,
		z.object({ severity: z.exactOptional(severity), options: z.exactOptional(z.record(z.string(), z.number())) }),
	),
});
export type RulesView = z.infer<typeof rulesView>;
