import type { ClaimView } from "@/lib/contract/claim.ts";
import { VERIFICATION_STATUSES, type VerificationStatus } from "@/lib/core/claims/vocabulary.ts";
import type { TextMap } from "./text-map.ts";
import type { TextWindow } from "./text-window.ts";

const GROUNDS = ["hovered", "picked", "current"] as const;
type Ground = (typeof GROUNDS)[number];

/** True where the browser can mark text without changing the page (CSS Custom Highlight API). */
export function canHighlight(): boolean {
	return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight !== "undefined";
}

/**
 * The marks of the claims in the text. The page is never touched: a changed status moves one range from one highlight to
 * another. Browsers look through every range of the page after each such change (250 ms for 3,000 of them in Chromium),
 * so only those in the window are ranges at all.
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

	#window: TextWindow = { from: 0, to: 0 };

	constructor(map: TextMap) {
		this.#map = map;
		for (const status of VERIFICATION_STATUSES) this.#lines.set(status, register(status, 1));
		for (const [index, ground] of GROUNDS.entries()) this.#grounds.set(ground, register(ground, 2 + index));
	}

	/** Draws what stands in the window, and nothing else. */
	look(window: TextWindow, claims: ReadonlyMap<string, ClaimView>): void {
		this.#window = window;
		for (const [id, claim] of claims) this.draw(id, claim);
	}

	/** Draws the claim as it is now; one that is not there, deleted or out of the window loses its mark. */
	draw(id: string, claim: ClaimView | undefined): void {
		const old = this.#drawn.get(id);
		const gone = !claim || claim.deletedAt !== null || claim.anchor === "orphaned" || !this.#holds(claim);
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

	#holds({ start, end }: ClaimView): boolean {
		return start < this.#window.to && end > this.#window.from;
	}

	/** Puts the ground under these claims and under no others. */
	ground(name: Ground, ids: Iterable<string>): void {
		const highlight = this.#grounds.get(name);
		// Clearing what is empty makes the browser look through the marks all the same.
		if (highlight && highlight.size > 0) highlight.clear();
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
