import { describe, expect, test } from "vitest";
import { buildReport } from "../../../lib/core/report/build.ts";
import { RENDERERS } from "../../../lib/core/report/render.ts";
import { readBlocks } from "../../../lib/core/text/blocks.ts";
import { FORMS, STANCES } from "../../../lib/core/vocabulary/vocabulary.ts";
import { writeDocument } from "../../../lib/documents/write/write-document.ts";
import { partsOf } from "../../support/file-text.ts";
import { claimOf, FRAME, STORY, TEXT } from "./made-up-report.ts";

const QUIET = "The ferry will sail in May. The port has two berths. Ana Rowe: no berth is free.";
const rowe = { sourceId: "s3", name: "Ana Rowe", kind: "person" } as const;
const ledger = { sourceId: "s1", name: "The Ledger", kind: "publication" } as const;
const people = { sourceId: "s2", name: "two deckhands", kind: "unnamed" } as const;

/** Words that credit somebody: in a report of a text that has none of them, each would be invented. */
const SAYING = /\b(?:said|reported|told)\b/gi;

/** A claim of every form and stance, credited to somebody, by way of somebody, without any word of the text for it. */
const claims = FORMS.flatMap((form) =>
	STANCES.map((stance, at) => {
		const quote = ["The ferry will sail in May", "The port has two berths", "no berth is free"][at % 3] ?? "";
		const start = QUIET.indexOf(quote);
		const chain = [[rowe], [people, ledger], [ledger]][at % 3] ?? [];
		return {
			...claimOf(`${form}-${stance}`, TEXT.slice(0, 1), { form, stance, chain, verificationStatus: "confirmed" }),
			...{ start, end: start + quote.length, quote, who: "the ferry", what: quote },
		};
	}),
);
const report = buildReport(FRAME, {
	...{ ...STORY, text: QUIET, blocks: readBlocks(QUIET), claims, findings: [], terms: new Map() },
});

const wordsIn = (text: string) => [...text.matchAll(SAYING)].map(([word]) => word);

describe("no word of saying is printed that the text doesn't have", () => {
	test.each(Object.entries(RENDERERS))("%s", (_, render) => {
		expect(wordsIn(render(report).body)).toEqual([]);
	});

	test.each(["docx", "xlsx"] as const)("%s", async (kind) => {
		const parts = partsOf((await writeDocument(kind, report)).body);
		expect(wordsIn(Object.values(parts).join("\n"))).toEqual([]);
	});
});
