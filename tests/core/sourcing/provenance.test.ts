import { expect, test } from "vitest";
import type { LineSource, SourcedClaim } from "../../../lib/core/sourcing/line.ts";
import { provenanceOf } from "../../../lib/core/sourcing/provenance.ts";
import { layOut } from "../../../lib/documents/graph/lay-out.ts";

const source = (name: string, kind: LineSource["kind"]): LineSource => ({ sourceId: name, name, kind });
const clerk = source("a clerk", "unnamed");
const gazette = source("The Gazette", "publication");
const mayor = source("Ana Prade", "person");
const claim = (id: string, chain: readonly LineSource[], support: LineSource | null = null): SourcedClaim => ({
	id,
	chain,
	evidence: support ? [{ id: `${id}-e`, bearing: "supports", kind: "second-hand", source: support }] : [],
});
const STORY = [
	claim("1", [clerk, gazette]),
	claim("2", [clerk, gazette], mayor),
	claim("3", [mayor]),
	claim("own", []),
];
const edgesOf = (graph: ReturnType<typeof provenanceOf>) =>
	graph.edges.map(({ from, to, claims }) => `${from} > ${to} ${claims}`).sort();

test("a story's claims are drawn one by one, each behind all its lines", () => {
	expect(edgesOf(provenanceOf(STORY))).toEqual([
		"source:Ana Prade > claim:2 1",
		"source:Ana Prade > claim:3 1",
		"source:The Gazette > claim:1 1",
		"source:The Gazette > claim:2 1",
		"source:a clerk > source:The Gazette 2",
	]);
});

test("many claims are drawn as one where they reach the story by one source", () => {
	const graph = provenanceOf(STORY, 2);
	expect(graph.nodes.filter(({ kind }) => kind === "claims")).toEqual([
		{ id: "claims of The Gazette", kind: "claims", claims: ["1", "2"] },
		{ id: "claims of Ana Prade", kind: "claims", claims: ["3"] },
	]);
	expect(edgesOf(graph)).toContain("source:The Gazette > claims of The Gazette 2");
	expect(edgesOf(graph)).toContain("source:Ana Prade > claims of The Gazette 1");
});

test("the layout runs from left to right, no box covers another, and it's the same each time", async () => {
	const graph = provenanceOf(STORY);
	const laid = await layOut(graph);
	expect(await layOut(graph)).toEqual(laid);
	const at = new Map(laid.nodes.map((node) => [node.id, node]));
	expect(at.size).toBe(graph.nodes.length);
	for (const { from, to } of graph.edges) expect(at.get(from)?.x ?? 0).toBeLessThan(at.get(to)?.x ?? 0);
	const covering = laid.nodes.flatMap((a) =>
		laid.nodes.filter(
			(b) =>
				a.id < b.id && Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2,
		),
	);
	expect(covering).toEqual([]);
});

test("a circle of reports is drawn, too, and nothing is nothing", async () => {
	const courier = source("The Courier", "publication");
	const circle = provenanceOf([claim("1", [gazette, courier]), claim("2", [courier, gazette])]);
	expect((await layOut(circle)).nodes).toHaveLength(4);
	expect(await layOut(provenanceOf([claim("own", [])]))).toEqual({ width: 0, height: 0, nodes: [] });
});
