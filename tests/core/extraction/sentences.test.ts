import { expect, test } from "vitest";
import { extract } from "../../../lib/core/extraction/extract.ts";
import { KINDS } from "./kinds.ts";
import { SENTENCES } from "./sentences.ts";

/** Stands before each case, so that its first line is not taken for a title. */
const LEAD = "The ferry has run since 1950.\n\n";

test.each([...SENTENCES, ...KINDS])("%s", (text, ...expected) => {
	const { claims } = extract(`${LEAD}${text}`);
	const found = claims
		.filter(({ start }) => start >= LEAD.length)
		.map(({ chain, stance, who, quote }) =>
			[[...chain, ...(stance === "assert" ? [] : [stance])].join(" > "), who, quote].join(" | "),
		);
	expect(found).toEqual(expected);
});
