import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Problems } from "@/app/stories/[storyId]/report/_components/problems.tsx";
import { ReportClaims } from "@/app/stories/[storyId]/report/_components/report-claims.tsx";
import { RestsOn } from "@/app/stories/[storyId]/report/_components/rests-on.tsx";
import { Standing } from "@/app/stories/[storyId]/report/_components/standing.tsx";
import { factsOf, headlineOf } from "@/lib/core/report/facts.ts";
import { REPORT } from "../../core/report/made-up-report.ts";

afterEach(cleanup);

test("open problems lead to their claims", () => {
	render(<Problems problems={REPORT.problems} />);
	const section = screen.getByRole("region", { name: "Open findings" });
	expect(section.textContent).toContain("Error: Confirmed without evidence");
	expect(within(section).getByRole("link", { name: "Claim 2" }).getAttribute("href")).toBe("#claim-2");
});

test("the status counts what is checked and what was confirmed on nothing", () => {
	render(<Standing report={REPORT} />);
	const section = screen.getByRole("region", { name: "Status" });
	expect(section.textContent).toContain("2 of 3 claims checked");
	expect(within(section).getByText("Confirmed").closest("div")?.textContent).toBe("Confirmed11 without evidence");
	expect(within(section).queryByText("Denied")).toBeNull();
});

test("the sources that claims depend on lead to those claims", () => {
	render(<RestsOn report={REPORT} />);
	const rows = screen.getAllByRole("row").slice(1);
	expect(rows).toHaveLength(REPORT.dependences.length);
	const at = REPORT.dependences.findIndex(({ source, falls }) => source.name === "Ana Rowe" && falls.length > 0);
	expect(
		within(rows[at] as HTMLElement)
			.getByRole("link")
			.getAttribute("href"),
	).toBe("#claim-2");
});

test("every claim stands with its sentence, its words and all its facts", () => {
	render(<ReportClaims claims={REPORT.claims} storyId="s1" />);
	const items = screen.getAllByRole("listitem");
	expect(items.map((item) => item.id)).toEqual(["claim-1", "claim-2", "claim-3"]);
	for (const [i, claim] of REPORT.claims.entries()) {
		const item = items[i] as HTMLElement;
		expect(item.textContent).toContain(headlineOf(claim));
		expect(item.querySelector("blockquote")?.textContent).toBe(claim.quote);
		expect([...item.querySelectorAll("dl > div")].map((row) => row.textContent)).toEqual(
			factsOf(claim).map(({ label, value }) => `${label}${value}`),
		);
	}
	expect(screen.getAllByRole("link").flatMap((link) => link.getAttribute("href")?.match(/^\w+:.*/)?.[0] ?? [])).toEqual(
		["https://example.org/log?a=1&b=2"],
	);
});

test("every claim leads to itself on the desk", () => {
	render(<ReportClaims claims={REPORT.claims} storyId="s1" />);
	for (const { id, number } of REPORT.claims) {
		const link = screen.getByRole("link", { name: `Open claim ${number} on the desk` });
		expect(link.getAttribute("href")).toBe(`/stories/s1?claim=${id}`);
	}
});
