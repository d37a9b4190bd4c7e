import { describe, expect, test } from "vitest";
import { cutClaims } from "../../../lib/core/extraction/clauses/cut-claims.ts";
import { readText } from "../../../lib/core/text/read-text.ts";
import { ASIDES } from "./cases/asides.ts";
import { ATTRIBUTED } from "./cases/attributed.ts";
import { CLAUSES } from "./cases/clauses.ts";
import { NO_CLAIMS } from "./cases/no-claims.ts";
import { unmark } from "./marked.ts";

describe.each([
	["clauses", CLAUSES],
	["asides", ASIDES],
	["attributed", ATTRIBUTED],
	["no claims", NO_CLAIMS],
] as const)("%s", (_name, cases) => {
	test.each(cases.map(([marked, ...claims]) => ({ marked, claims })))("$marked", ({ marked, claims }) => {
		const { text, regions } = unmark(marked);
		const found = cutClaims(readText(text), regions);
		expect(found.map((claim) => claim.quote)).toEqual(claims);
		for (const claim of found) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
	});
});
