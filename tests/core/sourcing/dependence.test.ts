import { expect, test } from "vitest";
import { dependences } from "../../../lib/core/sourcing/dependence.ts";
import { linesOf, type SourcedClaim } from "../../../lib/core/sourcing/line.ts";

const link = (name: string, kind: "person" | "publication" | "unnamed") => ({
	sourceId: name,
	name,
	kind,
});
const ledger = link("The Ledger", "publication");
const insiders = link("insiders", "unnamed");
const mayor = link("Ines Varga", "person");
const claim = (id: string, chain: SourcedClaim["chain"], evidence: SourcedClaim["evidence"] = []): SourcedClaim => ({
	id,
	chain,
	evidence,
});
const supports = (
	source: SourcedClaim["chain"][number] | null,
	kind: "documentary" | "relayed-media" = "documentary",
) => ({
	id: `e-${source?.name ?? "none"}`,
	bearing: "supports" as const,
	kind,
	source,
});

test("a claim falls with a source that all its lines pass through, and only then", () => {
	const found = dependences([
		claim("only-ledger", [insiders, ledger]),
		claim("ledger-and-mayor", [insiders, ledger], [supports(mayor)]),
		claim("own-voice", []),
	]);
	expect(found.find((d) => d.source.name === "The Ledger")).toMatchObject({
		claims: ["only-ledger", "ledger-and-mayor"],
		falls: ["only-ledger"],
	});
	expect(found.find((d) => d.source.name === "Ines Varga")).toMatchObject({
		claims: ["ledger-and-mayor"],
		falls: [],
	});
	expect(found.map((d) => d.falls.length)).toEqual([1, 1, 0]);
});

test("a source named twice in one line counts once", () => {
	expect(dependences([claim("c", [ledger, insiders, ledger])]).map((d) => d.falls)).toEqual([["c"], ["c"]]);
});

test("evidence is a line when it supports: by its source, or by itself where the newsroom holds it", () => {
	const lines = linesOf(
		claim(
			"c",
			[],
			[supports(mayor), supports(null), supports(null, "relayed-media"), { ...supports(ledger), bearing: "refutes" }],
		),
	);
	expect(lines.map((line) => line[0]?.sourceId)).toEqual(["Ines Varga", "evidence:e-none"]);
});
