import { expect, test } from "vitest";
import { reportFor } from "@/lib/core/report/audience.ts";
import { factsOf } from "@/lib/core/report/facts.ts";
import { RENDERERS } from "@/lib/core/report/render.ts";
import { isSelection, selectClaims } from "@/lib/core/report/selection.ts";
import { leftOutInWords } from "@/lib/core/report/summary.ts";
import { REPORT } from "./made-up-report.ts";

const PEOPLE = ["Chloe Checker", "Eve Editor", "Dan Desk", "Sam Standards", "Ada | Bell"];
const PRIVATE = [
	...["Who <else> says", "own *copy*", "on background", "would be dismissed", "sat at the table"],
	...["The timetable says so", "should sail in May", "Nobody knows yet", "Asked nobody else"],
];

const everything = (report: typeof REPORT) => JSON.stringify([report, report.claims.map(factsOf)]);

test("the report for the newsroom names who did what, remarks and terms", () => {
	for (const words of [...PEOPLE, ...PRIVATE]) expect(everything(REPORT)).toContain(words);
	expect(leftOutInWords(REPORT)).toEqual([]);
});

test.each(["outside", "readers"] as const)(
	"the report for %s holds no checker, remark, note or term, and says so",
	(audience) => {
		const report = reportFor(audience, REPORT);
		for (const words of [...PEOPLE, ...PRIVATE]) expect(everything(report)).not.toContain(words);
		for (const render of Object.values(RENDERERS))
			for (const words of [...PEOPLE, ...PRIVATE]) expect(render(report).body).not.toContain(words);
		expect(leftOutInWords(report)[0]).toMatch(/are left out/);
	},
);

test("outsiders still get every status, source, piece of evidence and open finding", () => {
	const report = reportFor("outside", REPORT);
	const kinds = (claims: typeof REPORT.claims) =>
		claims.map((claim) =>
			factsOf(claim)
				.map(({ kind }) => kind)
				.filter((kind) => !["terms", "comment", "wording", "assignee"].includes(kind)),
		);
	expect(kinds(report.claims)).toEqual(kinds(REPORT.claims));
	expect(report.problems).toEqual(REPORT.problems);
});

test("findings that tell of terms are not for outsiders", () => {
	const [claim] = REPORT.claims;
	const finding = {
		rule: "identity-unknown-to-editor",
		severity: "error",
		title: "T",
		message: "M",
		waiver: null,
		lapsed: null,
	} as const;
	const report = {
		...REPORT,
		claims: claim ? [{ ...claim, findings: [finding] }] : [],
		problems: [{ ...finding, claims: [1] }],
	};
	expect(reportFor("outside", report).problems).toEqual([]);
	expect(reportFor("outside", report).claims[0]?.findings).toEqual([]);
});

test("readers get only what was checked, and of evidence that is not on the web only what kind it is", () => {
	const report = reportFor("readers", REPORT);
	expect(report.claims.map(({ number }) => number)).toEqual([1, 2]);
	expect(report.claims.flatMap(({ findings }) => findings)).toEqual([]);
	expect(report.claims[0]?.evidence.map(({ url, file, title, locator }) => [url, file, title, locator])).toEqual([
		["https://example.org/log?a=1&b=2", null, "Log of the *Skua*", "p. 3"],
		[null, null, null, ""],
	]);
});

test.each([
	["all", [1, 2, 3]],
	["checked", [1, 2]],
	["accepted", [1]],
	["open", [2, 3]],
	["flagged", [1]],
	["2-3", [2, 3]],
	["3,1", [1, 3]],
	["9", []],
])("“%s” chooses claims %j, by their numbers in the whole story", (asked, numbers) => {
	expect(isSelection(asked)).toBe(true);
	const report = selectClaims(asked, REPORT);
	expect(report.claims.map(({ number }) => number)).toEqual(numbers);
	const inText = report.article.flatMap(({ parts }) => parts.flatMap(({ ends }) => ends));
	expect(inText).toEqual(numbers);
	expect(report.article.flatMap(({ parts }) => parts.map(({ text }) => text))).toEqual(
		REPORT.article.flatMap(({ parts }) => parts.map(({ text }) => text)),
	);
	expect(leftOutInWords(report).length).toBe(asked === "all" ? 0 : 1);
});

test.each(["", "some", "1-", "-1", "1;2", "constructor", "1,,2"])("“%s” names no claims", (asked) =>
	expect(isSelection(asked)).toBe(false),
);
