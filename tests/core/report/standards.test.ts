import { expect, test } from "vitest";
import { buildReport } from "@/lib/core/report/build.ts";
import { headlineOf } from "@/lib/core/report/facts.ts";
import { RENDERERS } from "@/lib/core/report/render.ts";
import { readBlocks } from "@/lib/core/text/blocks.ts";
import { VERIFICATION_STATUSES } from "@/lib/core/vocabulary/vocabulary.ts";
import { claimOf, FRAME, REPORT, STORY } from "./made-up-report.ts";

const json = (format: keyof typeof RENDERERS, report = REPORT) => JSON.parse(RENDERERS[format](report).body);

test("a Web Annotation points at the claim's words, by quotation and by code points", () => {
	const text = `😀 Ships. ${STORY.text}`;
	const shifted = STORY.claims.map((claim) => ({ ...claim, start: claim.start + 10, end: claim.end + 10 }));
	const report = buildReport(FRAME, { ...STORY, text, blocks: readBlocks(text), claims: shifted });
	const points = [...text];
	for (const [i, { target }] of json("web-annotation", report).first.items.entries()) {
		const [quote, position] = target.selector;
		expect(quote.exact).toBe(STORY.claims[i]?.quote);
		expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
		expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
	}
});

test("provenance leads from a claim over each outlet to its origin, and every name in it is defined", () => {
	const prov = json("prov");
	const derived = (from: string): string[] =>
		Object.values<Record<string, string>>(prov.wasDerivedFrom)
			.filter((one) => one["prov:generatedEntity"] === from)
			.map((one) => one["prov:usedEntity"] ?? "");
	const [, ledger = ""] = derived("id:c1");
	expect(prov.entity[ledger]["prov:label"]).toBe("Credited to The Ledger");
	expect(derived(ledger).map((one) => prov.entity[one]["prov:label"])).toEqual([
		"Credited to People close to the deal",
	]);
	const known = new Set(["entity", "agent", "activity"].flatMap((kind) => Object.keys(prov[kind])));
	const relations = ["wasDerivedFrom", "wasAttributedTo", "wasAssociatedWith", "used"];
	const ends = ["prov:generatedEntity", "prov:usedEntity", "prov:entity", "prov:agent", "prov:activity"];
	const named = relations
		.flatMap((relation) => Object.values<Record<string, string>>(prov[relation]))
		.flatMap((one) => ends.flatMap((end) => one[end] ?? []));
	expect(named).not.toEqual([]);
	expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test("evidence that refutes a claim is not what the claim was derived from", () => {
	const prov = json("prov");
	const used = Object.values<Record<string, string>>(prov.wasDerivedFrom).map((one) => one["prov:usedEntity"]);
	expect(used).not.toContain("id:e2");
	expect(prov.used["_:used-e2"]["onrecord:bearing"]).toBe("refutes");
});

test("ninjs holds the draft, each claim as its own item, and no empty list", () => {
	const item = json("ninjs");
	expect(item.bodies[0].value).toBe(STORY.text);
	expect(item.associations.map(({ headlines }: { headlines: { value: string }[] }) => headlines[0]?.value)).toEqual(
		REPORT.claims.map(headlineOf),
	);
	expect(item.people).toEqual([{ name: "Ana Rowe", rel: "source", uri: "urn:uuid:s3" }]);
	const own = json(
		"ninjs",
		buildReport(FRAME, { ...STORY, claims: [claimOf("c9", "The port has two berths.")], findings: [] }),
	);
	expect(own).not.toHaveProperty("people");
});

test("a rating has a number only where the check found one between false and true", () => {
	const rated = VERIFICATION_STATUSES.map((verificationStatus) => {
		const claim = claimOf("c9", "The port has two berths.", { verificationStatus });
		const [review] = json("claim-review", buildReport(FRAME, { ...STORY, claims: [claim], findings: [] }))["@graph"];
		return [verificationStatus, review.reviewRating.ratingValue];
	});
	expect(Object.fromEntries(rated)).toEqual({ confirmed: 5, "partly-confirmed": 3, disputed: 2, false: 1 });
});

test("a claim that was denied is reviewed as the denial that it is", () => {
	const denial = json("claim-review")["@graph"][1];
	expect(denial.claimReviewed).toBe("Denial by Ana Rowe: Ana Rowe took money from the yard");
	expect(denial.itemReviewed.author).toEqual({ "@type": "Person", name: "Ana Rowe" });
});

test("two formats that are kept in one folder don't replace each other", () => {
	const endings = (["web-annotation", "claim-review", "ninjs", "prov"] as const).map(
		(format) => RENDERERS[format](REPORT).extension,
	);
	expect(endings.slice(0, 2)).toEqual(["annotations.jsonld", "claim-review.jsonld"]);
	expect(new Set(endings).size).toBe(endings.length);
});
