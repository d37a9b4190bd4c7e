import type { Span } from "@/lib/core/text/span.ts";
import { GROUNDS, groundPriority } from "./grounds.ts";
import type { TextMap } from "./text-map.ts";

const NAMES = ["gap", "gap-current"] as const;

/** The grounds of words that no claim has and nobody has ticked. */
export class GapHighlights {
	readonly #map: TextMap;
	#drawn = "";

	constructor(map: TextMap) {
		this.#map = map;
		for (const name of NAMES) {
			const highlight = new Highlight();
			// The gap that is looked at lies over everything, any other below all lines.
			highlight.priority = name === "gap" ? 0 : groundPriority(GROUNDS[GROUNDS.length - 1] ?? "current") + 1;
			CSS.highlights.set(name, highlight);
		}
	}

	/** Grounds these gaps, and no others. */
	show(gaps: readonly Span[], current: readonly Span[]): void {
		const drawn = [gaps, current].map((spans) => spans.map(({ start, end }) => `${start}-${end}`).join()).join("|");
		// Whatever is touched makes the browser look through all marks.
		if (drawn === this.#drawn) return;
		this.#drawn = drawn;
		this.#fill("gap", gaps);
		this.#fill("gap-current", current);
	}

	#fill(name: (typeof NAMES)[number], spans: readonly Span[]): void {
		const highlight = CSS.highlights.get(name);
		highlight?.clear();
		for (const span of spans) {
			const place = this.#map.place(span);
			if (place) highlight?.add(new StaticRange(place));
		}
	}

	remove(): void {
		for (const name of NAMES) CSS.highlights.delete(name);
	}
}
