/**
 * The circles of a graph: its strongly connected components of at least two nodes, each in the order of the map's keys.
 * Tarjan, "Depth-first search and linear graph algorithms" (1972), with a stack of its own so that long chains cannot
 * overflow the engine's. Linear in nodes and edges.
 */
export function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
	const index = new Map<string, number>();
	const low = new Map<string, number>();
	const open: string[] = [];
	const isOpen = new Set<string>();
	const found: string[][] = [];
	const lower = (node: string, to: number | undefined) =>
		low.set(node, Math.min(low.get(node) ?? Number.POSITIVE_INFINITY, to ?? Number.POSITIVE_INFINITY));

	const enter = (node: string) => {
		index.set(node, index.size);
		low.set(node, index.size - 1);
		open.push(node);
		isOpen.add(node);
		return { node, next: (edges.get(node) ?? [])[Symbol.iterator]() };
	};
	const close = (node: string) => {
		if (low.get(node) !== index.get(node)) return;
		const component = open.splice(open.indexOf(node));
		for (const one of component) isOpen.delete(one);
		if (component.length > 1) found.push(component);
	};

	for (const root of edges.keys()) {
		if (index.has(root)) continue;
		const path = [enter(root)];
		for (let top = path.at(-1); top; top = path.at(-1)) {
			const { done, value: to } = top.next.next();
			if (!done && !index.has(to)) path.push(enter(to));
			else if (!done) isOpen.has(to) && lower(top.node, index.get(to));
			else {
				path.pop();
				close(top.node);
				const above = path.at(-1);
				if (above) lower(above.node, low.get(top.node));
			}
		}
	}
	return found;
}
