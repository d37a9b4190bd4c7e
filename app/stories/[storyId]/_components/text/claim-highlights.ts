import type { ClaimView } from "@/lib/contract/claim.ts";
import { VERIFICATION_STATUSES, type VerificationStatus } from "@/lib/core/claims/vocabulary.ts";
import type { TextMap } from "./text-map.ts";

const GROUNDS = ["hovered", "picked", "current"] as const;
type Ground = (typeof GROUNDS)[number];

/** True where the browser can mark text without changing the page (CSS Custom Highlight API). */
export function canHighlight(): boolean {
	return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight !== "undefined";
}

/**
 * The marks of the claims in the text. The page is never touched: a changed status moves one range from one highlight to
 * another, whatever the size of the story.
 */
export class ClaimHighlights {
	readonly #map: TextMap;
	readonly #lines = new Map<VerificationStatus, Highlight>();
	readonly #grounds = new Map<Ground, Highlight>();
	readonly #drawn = new Map<
		string,
		{
			range: StaticRange;
			status: VerificationStatus;
			start: number;
			end: number;
		}
	>();

	constructor(map: TextMap) {
		this.#map = map;
		for (const status of VERIFICATION_STATUSES) this.#lines.set(status, register(status, 1));
		for (const [index, ground] of GROUNDS.entries()) this.#grounds.set(ground, register(ground, 2 + index));
	}

	/** Draws the claim as it is now; undefined or deleted takes its mark away. */
	draw(id: string, claim: ClaimView | undefined): void {
		const old = this.#drawn.get(id);
		const gone = !claim || claim.deletedAt !== null || claim.anchor === "orphaned";
		if (old && !gone && old.status === claim.verificationStatus && old.start === claim.start && old.end === claim.end)
			return;
		if (old) this.#lines.get(old.status)?.delete(old.range);
		const place = gone ? null : this.#map.place(claim);
		if (gone || !place) {
			this.#drawn.delete(id);
			return;
		}
		const range = new StaticRange(place);
		const { verificationStatus: status, start, end } = claim;
		this.#lines.get(status)?.add(range);
		this.#drawn.set(id, { range, status, start, end });
	}

	/** Puts the ground under these claims and under no others. */
	ground(name: Ground, ids: Iterable<string>): void {
		const highlight = this.#grounds.get(name);
		highlight?.clear();
		for (const id of ids) {
			const drawn = this.#drawn.get(id);
			if (drawn) highlight?.add(drawn.range);
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
