/** A highlight to be: its name, its priority, and its spans as start, end, start, end… in offsets of the draft. */
export type Layer = readonly [name: string, priority: number, spans: readonly number[]];

/**
 * Marks text in the page as it came from the server, before there is anything else to run. Sent to the page as its own
 * source, so it uses nothing from outside itself. `ClaimHighlights` puts its own highlights in the place of these.
 */
export function markEarly(layers: readonly Layer[]): void {
	if (!("highlights" in CSS)) return;
	let last = 0;
	for (const [, , spans] of layers) last = Math.max(last, ...spans);
	const texts: { start: number; node: Text }[] = [];
	for (const element of document.querySelectorAll<HTMLElement>("article [data-start]")) {
		const start = Number(element.dataset.start);
		if (start > last) break;
		if (element.firstChild instanceof Text) texts.push({ start, node: element.firstChild });
	}
	for (const [name, priority, spans] of layers) {
		const highlight = new Highlight();
		highlight.priority = priority;
		for (let at = 0; at + 1 < spans.length; at += 2) {
			const [start = 0, end = 0] = [spans[at], spans[at + 1]];
			const first = texts.findLast((text) => text.start <= start);
			const final = texts.findLast((text) => text.start < end);
			if (!first || !final || end - final.start > final.node.length) continue;
			const range = { startContainer: first.node, startOffset: start - first.start };
			highlight.add(new StaticRange({ ...range, endContainer: final.node, endOffset: end - final.start }));
		}
		CSS.highlights.set(name, highlight);
	}
}
