import { createHash } from "node:crypto";
import { type ProvenanceView, provenanceInput } from "../../contract/provenance.ts";
import { type ProvenanceGraph, provenanceOf } from "../../core/sourcing/provenance.ts";
import { readStoryLines } from "../../data/lines.ts";
import { readStory } from "../../data/stories.ts";
import type { GraphLayout } from "../../documents/graph/lay-out.ts";
import { defineUseCase, notFound } from "../use-case.ts";

/** What a story's claims rest on, from origins by way of outlets, laid out to be drawn. */
export const drawProvenance = defineUseCase(
	provenanceInput,
	"viewer",
	async (ctx, { storyId }): Promise<ProvenanceView> => {
		if (!(await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId))) notFound("story");
		const graph = provenanceOf(await readStoryLines(ctx.db.reader, storyId));
		const { width, height, nodes } = await layoutOf(graph);
		const places = new Map(nodes.map((node) => [node.id, node]));
		return {
			...{ width, height },
			nodes: graph.nodes.flatMap((node) => {
				const place = places.get(node.id);
				return place
					? [node.kind === "source" ? { ...node, ...place } : { ...node, ...place, claims: [...node.claims] }]
					: [];
			}),
			edges: [...graph.edges],
		};
	},
);

/** Drawings of the graphs that were asked for last: the same graph is asked for again by everybody who has the screen open. */
const DRAWN = new Map<string, Promise<GraphLayout>>();
const MOST_DRAWN = 50;

function layoutOf(graph: ProvenanceGraph): Promise<GraphLayout> {
	const key = createHash("sha256").update(JSON.stringify(graph)).digest("hex");
	const known = DRAWN.get(key);
	if (known) return known;
	// Half a megabyte of WebAssembly, which nothing else needs.
	const drawn = import("../../documents/graph/lay-out.ts").then(({ layOut }) => layOut(graph));
	drawn.catch(() => DRAWN.delete(key));
	const [oldest] = DRAWN.keys();
	if (oldest !== undefined && DRAWN.size >= MOST_DRAWN) DRAWN.delete(oldest);
	DRAWN.set(key, drawn);
	return drawn;
}
