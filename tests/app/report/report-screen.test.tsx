import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ReportClaims } from "@/app/stories/[storyId]/report/_components/report-claims.tsx";
import { RestsOn } from "@/app/stories/[storyId]/report/_components/rests-on.tsx";
import { Standing } from "@/app/stories/[storyId]/report/_components/standing.tsx";
import { buildReport, type ReportableClaim } from "@/lib/core/report/build.ts";

afterEach(cleanup);

const aides = {
	sourceId: "s1",
	name: "aides to the mayor",
	kind: "unnamed",
} as const;
const ledger = {
	sourceId: "s2",
	name: "The Harbour Ledger",
	kind: "publication",
} as const;

function claim(id: string, start: number, part: Partial<ReportableClaim> = {}): ReportableClaim {
	return {
		id,
		start,
		end: start + 10,
		quote: `claim ${id}`,
		who: "the ferry",
		what: `fact ${id}`,
		chain: [aides, ledger],
		cue: "told",
		form: "indirect",
		stance: "assert",
		hedge: null,
		attributionStatus: "accepted",
		verificationStatus: "unchecked",
		credibility: null,
		flagged: false,
		evidence: [],
		...part,
	};
}

const report = buildReport(
	{
		title: "Ferry lost",
		newsroom: "The Desk",
		draft: { number: 1, sha256: "ab".repeat(32), words: 90 },
		madeAt: "2026-03-04T09:05:00.000Z",
		madeBy: "Ada",
	},
	[
		claim("a", 0, { verificationStatus: "confirmed" }),
		claim("b", 20, { verificationStatus: "disputed", flagged: true }),
		claim("c", 40, { chain: [], cue: null }),
		claim("d", 60),
	],
);

test("where it stands counts what is decided", () => {
	render(<Standing report={report} />);
	const section = screen.getByRole("region", { name: "Where it stands" });
	expect(section.textContent).toContain("2 of 4 claims decided");
	expect(within(section).getByText("Disputed").closest("div")?.textContent).toBe("Disputed1");
	expect(within(section).queryByText("Denied")).toBeNull();
});

test("what it rests on names the weakest first and leads to the claims that fall", () => {
	render(<RestsOn report={report} />);
	const [weakest] = report.dependences;
	expect(
		screen.getByText(`${weakest?.falls.length} of 4 claims fall if ${weakest?.source.name}’s report falls.`),
	).toBeTruthy();
	const rows = screen.getAllByRole("row").slice(1);
	expect(rows).toHaveLength(report.dependences.length);
	const link = within(rows[0] as HTMLElement).getAllByRole("link")[0];
	expect(link?.getAttribute("href")).toBe(`#claim-${weakest?.falls[0]}`);
});

test("every claim stands with its number, status, chain and words", () => {
	render(<ReportClaims claims={report.claims} />);
	const items = screen.getAllByRole("listitem");
	expect(items.map((item) => item.id)).toEqual(["claim-1", "claim-2", "claim-3", "claim-4"]);
	expect(items[1]?.textContent).toContain("Disputed");
	expect(items[1]?.textContent).toContain("flagged");
	expect(items[1]?.textContent).toContain("aides to the mayor→The Harbour Ledger");
	expect(items[2]?.textContent).toContain("The story’s own voice");
});

test("a link that is not to the web is not a link", () => {
	const piece = {
		id: "e",
		bearing: "supports",
		kind: "documentary",
		source: null,
		locator: "p. 3",
		quote: null,
		note: null,
		file: null,
		retrievedAt: null,
	} as const;
	const { claims } = buildReport(report, [
		claim("a", 0, {
			evidence: [
				{ ...piece, url: "javascript:alert(1)" },
				{ ...piece, id: "f", url: "https://example.org/log" },
			],
		}),
	]);
	render(<ReportClaims claims={claims} />);
	expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["https://example.org/log"]);
});
