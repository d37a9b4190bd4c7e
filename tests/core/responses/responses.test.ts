import { expect, test } from "vitest";
import type { Attempt } from "../../../lib/core/changes/records.ts";
import { responseGaps } from "../../../lib/core/responses/gaps.ts";
import { draftLetter } from "../../../lib/core/responses/letter.ts";
import { responseMatrix, type Tie } from "../../../lib/core/responses/matrix.ts";
import { ClaimReading } from "../../../lib/core/rules/claim-reading.ts";
import { claim, person, unnamed } from "../../../lib/core/rules/example.ts";

const FUND = claim("fund", [person("Tomas Breck")], "Ana Rowe embezzled the relief fund", { who: "Ana Rowe" });
const DENIAL = claim("denial", [person("Rowe")], "she took any money", { who: "she", stance: "deny" });
const SILENCE = claim("silence", [], "Harbour Trust did not return calls", {
	...{ who: "the Harbour Trust", stance: "no-comment" },
});
const TRUST = claim("trust", [person("Tomas Breck")], "the Harbour Trust runs two homes", {
	who: "the Harbour Trust",
});

type Claim = typeof FUND;
const tie = (claimId: string, answeredId: string): Tie => ({ id: `${claimId}-${answeredId}`, claimId, answeredId });
const asked = (party: string, part: Partial<Attempt> = {}): Attempt => ({
	...{ id: "a1", storyId: "s", party, channel: "phone", askedAt: "2026-03-02T09:00:00.000Z", answerBy: null },
	...{ outcome: "waiting", note: null, createdById: "u1", revision: 1 },
	...{ createdAt: "2026-03-02T09:00:00.000Z", updatedAt: "2026-03-02T09:00:00.000Z", deletedAt: null },
	...part,
});
const matrix = (claims: readonly Claim[], ties: readonly Tie[] = [], attempts: readonly Attempt[] = []) =>
	responseMatrix(
		claims.map((one) => new ClaimReading(one, new Map())),
		ties,
		attempts,
	);

test("whoever is accused has a row, which says whether they were asked and what they answered", () => {
	expect(matrix([FUND]).rows).toMatchObject([{ party: "Ana Rowe", claims: ["fund"], standing: "unasked" }]);
	expect(matrix([FUND], [], [asked("Rowe")]).rows).toMatchObject([{ attempts: [{ id: "a1" }], standing: "asked" }]);
	expect(matrix([FUND, DENIAL], [], [asked("Rowe")]).rows).toMatchObject([
		{ party: "Ana Rowe", answers: [{ claimId: "denial", ties: [] }], standing: "answered" },
	]);
});

test("an answer brings what it is tied to, even where no word accuses", () => {
	const tied = tie("silence", "trust");
	expect(matrix([TRUST, SILENCE]).rows).toMatchObject([{ claims: [], about: ["trust"], answerable: ["trust"] }]);
	expect(matrix([TRUST, SILENCE], [tied]).rows).toMatchObject([
		{ party: "the Harbour Trust", claims: ["trust"], about: [], answers: [{ ties: [tied] }] },
	]);
	expect(matrix([SILENCE], [tied]).rows).toMatchObject([{ answers: [{ ties: [] }] }]);
});

test("a spokesman’s answer stands with whom it is tied to, and can be tied to any criticism before", () => {
	const lawyer = claim("lawyer", [person("Jo Hart")], "the fund was touched", { who: "the fund", stance: "deny" });
	expect(matrix([FUND, lawyer]).rows).toMatchObject([
		{ party: "Ana Rowe", answers: [] },
		{ party: "Jo Hart", answerable: ["fund"] },
	]);
	const { rows } = matrix([FUND, lawyer], [tie("lawyer", "fund")]);
	expect(rows).toMatchObject([{ party: "Ana Rowe", answers: [{ claimId: "lawyer" }] }]);
	expect(rows).toHaveLength(1);
});

test("unnamed people have no row, pronouns are said apart, and those who were not asked stand first", () => {
	const admits = claim("admits", [unnamed("two officials")], "mistakes were made", { stance: "acknowledge" });
	const books = claim("books", [person("Tomas Breck")], "Piet Marsh forged the books", { who: "Piet Marsh" });
	const he = claim("he", [person("Tomas Breck")], "He forged the lease", { who: "He" });
	const { rows, nameless } = matrix([DENIAL, admits, books, he]);
	expect(rows.map(({ party, standing }) => [party, standing])).toEqual([
		["Piet Marsh", "unasked"],
		["Rowe", "answered"],
	]);
	expect(nameless).toEqual(["he"]);
});

test.each<[string, readonly Claim[], readonly Tie[], readonly Attempt[], readonly string[]]>([
	[
		"nobody asked",
		[FUND],
		[],
		[],
		["Nobody asked them yet, as far as the record shows, and the story prints no answer."],
	],
	["no answer yet", [FUND], [], [asked("Rowe")], ["They have not answered yet."]],
	[
		"an answer that is not printed",
		...([[FUND], [], [asked("Ana Rowe", { outcome: "declined" })]] as const),
		["They declined to comment, and the story doesn’t say so."],
	],
	[
		"an answer to nothing, unasked",
		...([[FUND, DENIAL], [], []] as const),
		["Their answer is not tied to what it answers.", "No request to them is recorded."],
	],
	["nothing missing", [FUND, DENIAL], [tie("denial", "fund")], [asked("Rowe")], []],
])("says what is missing: %s", (_, claims, ties, attempts, expected) => {
	expect(matrix(claims, ties, attempts).rows.map(responseGaps)).toEqual([expected]);
});

test("says how many criticisms no answer is tied to, and that somebody who wasn’t asked speaks", () => {
	const audit = claim("audit", [person("Tomas Breck")], "Rowe falsified the audit", { who: "Rowe" });
	const [row] = matrix([FUND, audit, DENIAL], [tie("denial", "fund")], [asked("Rowe")]).rows;
	expect(row && responseGaps(row)).toEqual(["No answer is tied to one claim against them."]);
	const speaks = claim("speaks", [person("Ana Rowe")], "every penny was spent on blankets");
	const [spoken] = matrix([FUND, speaks]).rows;
	expect(spoken?.says).toEqual(["speaks"]);
	expect(spoken && responseGaps(spoken)).toEqual([expect.stringContaining("if that is their answer, tie it")]);
});

const letter = (what: string, part: { isQuoted?: boolean; chain?: { name: string; kind: "unnamed" }[] } = {}) =>
	draftLetter({
		...{ party: "Ana Rowe", from: "Nina Brandt", answerBy: "2026-03-02T18:00:00.000Z" },
		points: [{ number: 3, what, isQuoted: false, chain: [], ...part }],
		sources: [
			{ name: "Tomas Breck", kind: "person" },
			{ name: "two people close to the board", kind: "unnamed" },
			{ name: "Ana Rowe", kind: "person" },
		],
	});

test("a letter says what will be said, what is asked and by when", () => {
	const text = letter("Ana Rowe embezzled the relief fund.");
	expect(text).toContain("1. Ana Rowe embezzled the relief fund.\n");
	expect(text).toContain("2 Mar 2026, 18:00 UTC");
	expect(text).toMatch(/^Dear Ana Rowe,[\s\S]*Yours,\nNina Brandt$/);
});

test.each([
	["Breck saw her take it", {}],
	["two people close to the board saw it", {}],
	["she “wept in the vault”", { isQuoted: true, chain: [{ name: "two people", kind: "unnamed" as const }] }],
])("a letter never holds a source's name, descriptor or words: %s", (what, part) => {
	const text = letter(what, part);
	expect(text).toContain("1. [Claim 3 in your own words");
	expect(text).not.toMatch(/Breck|close to the board|wept/);
});

test("people inside whom the letter is to stay unnamed too, and its own name in full does not count", () => {
	const write = (party: string, what: string) =>
		draftLetter({
			...{ party, from: "Nina Brandt", answerBy: null },
			points: [{ number: 1, what, isQuoted: false, chain: [] }],
			sources: [
				{ name: "a trustee of the Harbour Trust", kind: "unnamed" },
				{ name: "Lena Oss of the Harbour Trust", kind: "person" },
				{ name: "Ana Rowe", kind: "person" },
			],
		});
	expect(write("the Harbour Trust", "a trustee of the Harbour Trust saw the loss")).not.toContain("trustee");
	expect(write("the Harbour Trust", "Oss hid the loss")).not.toContain("Oss");
	expect(write("the Harbour Trust", "the Harbour Trust hid the loss")).toContain("1. The Harbour Trust hid the loss.");
	expect(write("Rowe", "Ana Rowe embezzled the fund")).toContain("1. Ana Rowe embezzled the fund.");
});
