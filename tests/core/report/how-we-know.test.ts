// @vitest-environment jsdom
import { expect, test } from "vitest";
import { reportFor } from "@/lib/core/report/audience.ts";
import { headlineOf } from "@/lib/core/report/facts.ts";
import { renderHowWeKnow } from "@/lib/core/report/how-we-know.ts";
import { REPORT } from "./made-up-report.ts";

const boxOf = (report = REPORT) => {
	document.body.innerHTML = renderHowWeKnow(reportFor("readers", report)).body;
	return document.body.querySelector("aside") as HTMLElement;
};

test("the readers' box says what was checked, how it came out, and on what it rests", () => {
	const box = boxOf();
	expect(box.querySelector("p")?.textContent).toMatch(
		/The Quay checked two statements of 3 .* 1 of them is not named\./,
	);
	expect([...box.querySelectorAll("summary")].map((one) => one.textContent)).toEqual([
		`Partly confirmed: ${headlineOf(REPORT.claims[0] as (typeof REPORT.claims)[number])}`,
		"Confirmed: Denial by Ana Rowe: Ana Rowe took money from the yard",
	]);
	expect([...box.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toEqual([
		"https://example.org/log?a=1&b=2",
	]);
	expect(box.textContent).not.toMatch(/Chloe|Suggested|Flag|Finding/);
});

test("nothing in it is markup from the text, and nothing is loaded", () => {
	const box = boxOf({ ...REPORT, newsroom: "<img src=x onerror=alert(1)>" });
	expect(box.querySelector("img,script,link")).toBeNull();
});
