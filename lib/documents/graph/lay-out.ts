import { instance, type Viz } from "@viz-js/viz";
import type { ProvenanceGraph, ProvenanceNode } from "../../core/sourcing/provenance.ts";

/** Where a node stands: the middle of its box, in points from the upper left. */
export interface PlacedNode {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A drawing of a graph without its words and colours: whoever draws it adds those. */
export interface GraphLayout {
	readonly width: number;
	readonly height: number;
	readonly nodes: readonly PlacedNode[];
}

const POINTS_AN_INCH = 72;
const HEIGHT = 26;
const CLAIM_WIDTH = 44;
const GROUP_WIDTH = 96;
/** Of a letter of a name, about; a longer name is cut short. */
const LETTER = 6.4;
const MOST_LETTERS = 30;

/** How wide a node's box is: whoever writes in it cuts its words to that. */
export function widthOf(node: ProvenanceNode): number {
	if (node.kind === "claims") return node.claims.length === 1 ? CLAIM_WIDTH : GROUP_WIDTH;
	return Math.round(24 + Math.min(node.source.name.length, MOST_LETTERS) * LETTER);
}

let viz: Promise<Viz> | undefined;

/** Lays a provenance graph out from left to right. The same graph always gets the same drawing. */
export async function layOut({ nodes, edges }: ProvenanceGraph): Promise<GraphLayout> {
	if (nodes.length === 0) return { width: 0, height: 0, nodes: [] };
	viz ??= instance();
	const laid = (await viz).renderString(
		{
			directed: true,
			// Lines are drawn by whoever shows the graph, so none are routed: that is most of the time.
			graphAttributes: {
				rankdir: "LR",
				nodesep: 0.11,
				ranksep: 1.1,
				splines: "false",
				mclimit: 0.25,
				nslimit: 1,
				nslimit1: 1,
			},
			nodeAttributes: { shape: "box", fixedsize: true, label: "" },
			nodes: nodes.map((node) => ({
				name: node.id,
				attributes: { width: widthOf(node) / POINTS_AN_INCH, height: HEIGHT / POINTS_AN_INCH },
			})),
			edges: edges.map(({ from, to }) => ({ tail: from, head: to })),
		},
		{ format: "json0" },
	);
	return read(JSON.parse(laid) as Laid, new Map(nodes.map((node) => [node.id, widthOf(node)])));
}

/** What Graphviz says of a graph, as far as it is read. */
interface Laid {
	readonly bb: string;
	readonly objects?: readonly { readonly name: string; readonly pos: string }[];
}

function read({ bb, objects = [] }: Laid, widths: ReadonlyMap<string, number>): GraphLayout {
	const [, , width = 0, height = 0] = bb.split(",").map(Number);
	return {
		width: Math.ceil(width),
		height: Math.ceil(height),
		nodes: objects.map(({ name, pos }) => {
			const [x = 0, y = 0] = pos.split(",").map(Number);
			// Graphviz counts from the lower left.
			return { id: name, x: round(x), y: round(height - y), width: widths.get(name) ?? 0, height: HEIGHT };
		}),
	};
}

const round = (value: number): number => Math.round(value * 10) / 10;
