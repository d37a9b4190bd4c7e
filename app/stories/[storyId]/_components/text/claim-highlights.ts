import type { ClaimView } from "@/lib/contract/claim.ts";
import { VERIFICATION_STATUSES, type VerificationStatus } from "@/lib/core/vocabulary/vocabulary.ts";
import { GROUNDS, type Ground, groundPriority, LINE_PRIORITY } from "./grounds.ts";
import type { TextMap } from "./text-map.ts";

/** True where the browser can mark text without changing the page (CSS Custom Highlight API). */
export function canHighlight(): boolean {
	return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight !== "undefined";
}

interface Drawn {
	readonly range: StaticRange;
	readonly status: VerificationStatus;
	readonly start: number;
	readonly end: number;
}

/**
 * The marks of the claims in the text. The page is never touched: a changed status moves one range from one highlight to
 * another. Browsers look through every range of the page after each change of one or of the page (30 ms for 5,000 of them
 * in Chromium), so only those near the screen are ranges at all.
 */
export class ClaimHighlights {
	readonly #map: TextMap;
	readonly #lines = new Map<VerificationStatus, Highlight>();
	readonly #grounds = new Map<Ground, Highlight>();
	readonly #drawn = new Map<string, Drawn>();

	constructor(map: TextMap) {
		this.#map = map;
		for (const status of VERIFICATION_STATUSES) this.#lines.set(status, register(status, LINE_PRIORITY));
		for (const ground of GROUNDS) this.#grounds.set(ground, register(ground, groundPriority(ground)));
	}

	/** Marks these claims as they are now, and no others. */
	show(claims: readonly ClaimView[]): void {
		const wanted = new Map(claims.map((claim) => [claim.id, claim]));
		for (const [id, { range, status, start, end }] of this.#drawn) {
			const claim = wanted.get(id);
			if (claim && claim.verificationStatus === status && claim.start === start && claim.end === end) continue;
			this.#lines.get(status)?.delete(range);
			this.#drawn.delete(id);
		}
		for (const claim of claims) if (!this.#drawn.has(claim.id)) this.#draw(claim);
	}

	#draw(claim: ClaimView): void {
		const place = this.#map.place(claim);
		if (!place) return;
		const range = new StaticRange(place);
		const { id, verificationStatus: status, start, end } = claim;
		this.#lines.get(status)?.add(range);
		this.#drawn.set(id, { range, status, start, end });
	}

	/** Puts grounds under these claims and under no others. */
	ground(grounds: ReadonlyMap<string, Ground>): void {
		for (const name of GROUNDS) {
			const highlight = this.#grounds.get(name);
			if (!highlight) continue;
			const ranges: StaticRange[] = [];
			for (const [id, ground] of grounds) {
				const drawn = ground === name && this.#drawn.get(id);
				if (drawn) ranges.push(drawn.range);
			}
			// Whatever is touched makes the browser look through the marks, changed or not.
			if (ranges.length === highlight.size && ranges.every((range) => highlight.has(range))) continue;
			highlight.clear();
			for (const range of ranges) highlight.add(range);
		}
	}

	remove(): void {
		for (const name of [...VERIFICATION_STATUSES, ...GROUNDS]) CSS.highlights.delete(name);
	}
}

function register(name: string, priority: number): Highlight {
	const highlight = new Highlight();
	highlight.priority = priority;
	CSS.highlights.set(name, highlight);
	return highlight;
}
