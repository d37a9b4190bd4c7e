import type { DrawnNode, ProvenanceView } from "@/lib/contract/provenance.ts";

/** All that a node rests on and all that rests on it, itself included. */
export function connected({ edges }: ProvenanceView, id: string): ReadonlySet<string> {
	const found = new Set([id]);
	for (const [near, far] of [
		["from", "to"],
		["to", "from"],
	] as const) {
		const queue = [id];
		for (let one = queue.pop(); one !== undefined; one = queue.pop())
			for (const edge of edges)
				if (edge[near] === one && !found.has(edge[far])) {
					found.add(edge[far]);
					queue.push(edge[far]);
				}
	}
	return found;
}

/** Boxes in one column stand this close above each other's middle. */
const COLUMN = 40;

/** The node that an arrow key leads to: up and down in a column, left and right along a line; null for the end of the way. */
export function step(view: ProvenanceView, from: DrawnNode, key: string): DrawnNode | null {
	const nearest = (nodes: readonly DrawnNode[]) =>
		nodes.reduce<DrawnNode | null>(
			(best, node) => (best && Math.abs(best.y - from.y) <= Math.abs(node.y - from.y) ? best : node),
			null,
		);
	const column = view.nodes.filter((node) => node.id !== from.id && Math.abs(node.x - from.x) < COLUMN);
	if (key === "ArrowUp") return nearest(column.filter(({ y }) => y < from.y));
	if (key === "ArrowDown") return nearest(column.filter(({ y }) => y > from.y));
	const ids = new Set(
		view.edges.flatMap((edge) =>
			key === "ArrowRight" ? (edge.from === from.id ? edge.to : []) : edge.to === from.id ? edge.from : [],
		),
	);
	return nearest(view.nodes.filter(({ id }) => ids.has(id)));
}
