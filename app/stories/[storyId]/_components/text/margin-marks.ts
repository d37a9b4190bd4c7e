import type { ClaimView } from "@/lib/contract/claim.ts";
import { hasAnonymousOrigin } from "../../_state/filter.ts";
import { VERIFICATION_LETTER } from "../../_state/wording.ts";
import type { ClaimLayer } from "./claim-layer.ts";
import type { Ground } from "./grounds.ts";
import styles from "./margin.module.css";
import type { TextMap } from "./text-map.ts";

/** Claims whose first words stand this near to each other, in pixels, begin on one line. */
const SAME_LINE_PX = 8;

interface Mark {
	claim: ClaimView;
	readonly tick: HTMLElement;
	readonly letter: HTMLElement;
	readonly number: Text;
	ring: HTMLElement | null;
}
interface Line {
	readonly top: number;
	readonly element: HTMLElement;
}
interface Place {
	readonly top: number;
	readonly ring: { readonly top: number; readonly left: number } | null;
}

/**
 * What stands beside and above the lines: number and letter of each claim at the line where it begins, and a ring where
 * an unnamed origin's words end. Drawn without React, for rendering these marks was most of what scrolling cost. They are
 * no part of the article, or the browser would paint it anew whenever one of them changes.
 */
export class MarginMarks implements ClaimLayer {
	readonly #map: TextMap;
	readonly #article: Element;
	readonly #margin: Element;
	readonly #numberOf: (id: string) => number | undefined;
	readonly #marks = new Map<string, Mark>();
	#lines: Line[] = [];
	#grounds: ReadonlyMap<string, Ground> = new Map();

	constructor(map: TextMap, article: Element, margin: Element, numberOf: (id: string) => number | undefined) {
		this.#map = map;
		this.#article = article;
		this.#margin = margin;
		this.#numberOf = numberOf;
	}

	show(claims: ReadonlyMap<string, ClaimView>): void {
		for (const [id, mark] of this.#marks) {
			const claim = claims.get(id);
			if (claim && stands(claim, mark.claim)) this.#dress(mark, claim);
			else this.#takeAway(id, mark);
		}
		this.#lines = this.#lines.filter(({ element }) => element.hasChildNodes() || element.remove());
		// All is measured before anything is drawn: a measurement after a change would lay out the page each time.
		const fresh: [ClaimView, Place][] = [];
		const corner = this.#article.getBoundingClientRect();
		for (const [id, claim] of claims) {
			const place = this.#marks.has(id) ? null : this.#measure(claim, corner);
			if (place) fresh.push([claim, place]);
		}
		for (const [claim, place] of fresh) this.#put(claim, place);
	}

	ground(grounds: ReadonlyMap<string, Ground>): void {
		for (const [id] of this.#grounds) if (!grounds.has(id)) this.#marks.get(id)?.tick.removeAttribute("data-place");
		for (const [id, ground] of grounds) this.#marks.get(id)?.tick.setAttribute("data-place", ground);
		this.#grounds = grounds;
	}

	/** Forgets where everything stands: lines break elsewhere now. */
	remove(): void {
		this.#margin.replaceChildren();
		this.#marks.clear();
		this.#lines = [];
	}

	#measure(claim: ClaimView, corner: DOMRect): Place | null {
		const first = this.#map.boxes({ start: claim.start, end: claim.start + 1 }).find(({ width }) => width > 0);
		if (!first) return null;
		const last = hasAnonymousOrigin(claim)
			? this.#map.boxes({ start: claim.end - 1, end: claim.end }).at(-1)
			: undefined;
		return {
			top: Math.round(first.top - corner.top),
			ring: last ? { top: last.top - corner.top, left: last.right - corner.left } : null,
		};
	}

	#put(claim: ClaimView, place: Place): void {
		const tick = document.createElement("span");
		tick.className = styles.tick ?? "";
		tick.dataset.claim = claim.id;
		const ground = this.#grounds.get(claim.id);
		if (ground) tick.dataset.place = ground;
		const [number, letter] = [document.createTextNode(""), document.createElement("b")];
		tick.append(number, letter);
		const mark: Mark = { claim, tick, number, letter, ring: null };
		this.#dress(mark, claim);
		this.#lineAt(place.top).append(tick);
		if (place.ring) mark.ring = this.#drawRing(place.ring);
		this.#marks.set(claim.id, mark);
	}

	/** Shows what the claim's mark says, wherever it stands. */
	#dress(mark: Mark, claim: ClaimView): void {
		const number = String(this.#numberOf(claim.id) ?? "");
		const letter = VERIFICATION_LETTER[claim.verificationStatus];
		if (mark.number.data !== number) mark.number.data = number;
		if (mark.letter.textContent !== letter) mark.letter.textContent = letter;
		if (mark.tick.dataset.status !== claim.verificationStatus) mark.tick.dataset.status = claim.verificationStatus;
		if (mark.tick.hasAttribute("data-flagged") !== claim.flagged)
			mark.tick.toggleAttribute("data-flagged", claim.flagged);
		mark.claim = claim;
	}

	#takeAway(id: string, { tick, ring }: Mark): void {
		tick.remove();
		ring?.remove();
		this.#marks.delete(id);
	}

	#lineAt(top: number): HTMLElement {
		const near = this.#lines.find((line) => Math.abs(line.top - top) < SAME_LINE_PX);
		if (near) return near.element;
		const element = document.createElement("div");
		element.className = styles.line ?? "";
		element.style.top = `${top}px`;
		this.#margin.append(element);
		this.#lines.push({ top, element });
		return element;
	}

	#drawRing({ top, left }: { top: number; left: number }): HTMLElement {
		const ring = document.createElement("i");
		ring.className = styles.ring ?? "";
		ring.style.top = `${top}px`;
		ring.style.left = `${left}px`;
		this.#margin.append(ring);
		return ring;
	}
}

/** True while a claim's marks stand where they stood. */
function stands(claim: ClaimView, before: ClaimView): boolean {
	return (
		claim.start === before.start && claim.end === before.end && hasAnonymousOrigin(claim) === hasAnonymousOrigin(before)
	);
}
