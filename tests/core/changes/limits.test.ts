import { describe, expect, test } from "vitest";
import { newClaim } from "../../../lib/core/changes/new-claim.ts";
import { standingAt } from "../../../lib/core/changes/span.ts";
import { extract } from "../../../lib/core/extraction/extract.ts";
import { LONGEST } from "../../../lib/core/vocabulary/limits.ts";
import { applied, BY, recordsOf, refusal, source } from "./records.ts";

const MOST = LONGEST["A claim"];
const LONG = { ...BY, text: `It rained. ${"a ".repeat(MOST)}` };
const claimAt = (id: string, start: number, end: number) => newClaim(id, standingAt(LONG.text, { start, end }), LONG);

describe("a claim is no longer than its limit", () => {
	test("when it is made or moved", () => {
		const asMade = (span: { start: number; end: number }) =>
			refusal(recordsOf([]), { kind: "create", id: "c", span }, LONG);
		expect(asMade({ start: 0, end: MOST })).toBeNull();
		expect(asMade({ start: 0, end: MOST + 2 })).toMatchObject({
			...{ reason: "invalid", field: "span" },
			message: "A claim has at most 10,000 characters, and this is 10,002. Select less.",
		});
		const set = { span: { start: 0, end: MOST + 2 } };
		expect(refusal(recordsOf([claimAt("c", 0, 9)]), { kind: "edit", id: "c", set }, LONG)?.reason).toBe("invalid");
	});

	test("when two are merged", () => {
		const merge = { kind: "merge", ids: ["c", "d"] } as const;
		const near = recordsOf([claimAt("c", 0, 9), claimAt("d", 11, 900)]);
		expect(refusal(near, merge, LONG)).toBeNull();
		expect(applied(near, merge, LONG).c).toMatchObject({ start: 0, end: 900 });
		const far = recordsOf([claimAt("c", 0, 9), claimAt("d", MOST, MOST + 20)]);
		expect(refusal(far, merge, LONG)).toMatchObject({
			...{ reason: "impossible" },
			message: expect.stringMatching(/at most 10,000 characters, and these would be 10,020/),
		});
	});

	test("nor is its chain, when links are added to it", () => {
		const chain = Array.from({ length: 12 }, (_, at) => ({ sourceId: `s${at % 2}`, cue: null }));
		const records = recordsOf([{ ...claimAt("c", 0, 9), chain }], [source("s0", "Vey"), source("s1", "Hale")]);
		const lay = (how: "replace" | "via" | "before") =>
			refusal(records, { kind: "chain", ids: ["c"], how, hops: [{ sourceId: "s0" }] }, LONG)?.message;
		expect(lay("replace")).toBeUndefined();
		expect(lay("via")).toMatch(/at most 12 links, and one of these would have 13/);
		expect(lay("before")).toMatch(/at most 12 links/);
	});

	test("when the extractor finds it", () => {
		const said = (letters: number) =>
			`Ferries stop\n\nThe ${"x".repeat(letters)} was closed on Monday, Ann Hale said.\n`;
		expect(extract(said(9_000)).claims).toHaveLength(1);
		expect(extract(said(MOST)).claims).toEqual([]);
		expect(extract(said(MOST)).unread.map(({ reason }) => reason)).toContain("long-sentence");
	});
});
