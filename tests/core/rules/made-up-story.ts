import fc from "fast-check";
import type { CheckedClaim, CheckedSource } from "../../../lib/core/rules/checked-story.ts";
import {
	ATTRIBUTION_STATUSES,
	EVIDENCE_KINDS,
	SOURCE_KINDS,
	STANCES,
	VERIFICATION_STATUSES,
} from "../../../lib/core/vocabulary/vocabulary.ts";

const NAMES = [
	"Ana Rowe",
	"The Ledger",
	"The Courier",
	"Sources",
	"people familiar with the sale",
	"two clerks",
	"Marsh Water",
];
const QUOTES = [
	"Ana Rowe embezzled the relief fund",
	"the plan was a disaster",
	"the yard was fined £40,000",
	"it is said that “no further money will be coming from us”",
	"Marsh Water is corrupt",
	"the valve was open",
];

/** Any source under one of few identifiers, so that claims share them. */
export const anySource: fc.Arbitrary<CheckedSource> = fc.nat(NAMES.length - 1).chain((at) =>
	fc.record({
		id: fc.constant(`source-${at}`),
		name: fc.constant(NAMES[at] ?? ""),
		kind: fc.constantFrom(...SOURCE_KINDS),
		groundRule: fc.constantFrom(null, "on-the-record" as const, "off-the-record" as const),
		anonymityReason: fc.constantFrom(null, "not authorised to speak", "She would lose her licence"),
		access: fc.constantFrom(null, "one official"),
		identityKnownTo: fc.constantFrom(null, "Night editor"),
		reliability: fc.constant(null),
	}),
);

/** Any claim over those sources; `id` and place are given by where it stands. */
export const anyClaim: fc.Arbitrary<Omit<CheckedClaim, "id" | "start" | "end">> = fc.record({
	quote: fc.constantFrom(...QUOTES),
	who: fc.constantFrom("Ana Rowe", "Marsh Water", "the valve", ""),
	what: fc.constant(""),
	chain: fc.array(
		fc.tuple(fc.nat(NAMES.length - 1), fc.constantFrom(...SOURCE_KINDS)).map(([at, kind]) => ({
			sourceId: `source-${at}`,
			name: NAMES[at] ?? "",
			kind,
		})),
		{ maxLength: 3 },
	),
	cue: fc.constantFrom(null, "said", "reportedly", "was described as"),
	form: fc.constantFrom("direct", "indirect", "mixed", "narrated"),
	stance: fc.constantFrom(...STANCES),
	hedge: fc.constantFrom(null, "allegedly"),
	attributionStatus: fc.constantFrom(...ATTRIBUTION_STATUSES),
	verificationStatus: fc.constantFrom(...VERIFICATION_STATUSES),
	credibility: fc.constantFrom(null, 1 as const, 2 as const),
	anchor: fc.constantFrom("exact", "changed", "orphaned"),
	evidence: fc.array(
		fc.record({
			id: fc.constant("evidence"),
			bearing: fc.constantFrom("supports", "refutes", "context"),
			kind: fc.constantFrom(...EVIDENCE_KINDS),
			locator: fc.constantFrom("", "page 1"),
			sourceId: fc.option(fc.nat(NAMES.length - 1).map((at) => `source-${at}`)),
		}),
		{ maxLength: 2 },
	),
});

export const placed = (claim: Omit<CheckedClaim, "id" | "start" | "end">, at: number): CheckedClaim => ({
	...claim,
	id: `claim-${at}`,
	start: at * 90,
	end: at * 90 + claim.quote.length,
});
