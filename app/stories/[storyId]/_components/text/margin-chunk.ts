import type { ClaimView } from "@/lib/contract/claim.ts";
import { VERIFICATION } from "@/lib/core/vocabulary/vocabulary.ts";
import { hasAnonymousOrigin } from "../../_state/filter.ts";
import type { Ground } from "./grounds.ts";
import styles from "./margin.module.css";
import type { TextMap } from "./text-map.ts";

/** Claims whose first words stand this near to each other, in pixels, begin on one line. */
const SAME_LINE_PX = 8;
const LINE_PX = 24;
const RING_PX = 6;

interface Mark {
	claim: ClaimView;
	readonly element: HTMLElement;
	readonly number: Text;
	readonly letter: HTMLElement;
}
interface Place {
	readonly top: number;
	readonly ring: { readonly top: number; readonly left: number } | null;
}
export type NumberOf = (id: string) => number | undefined;

/**
 * The marks beside one stretch of the text. Lines stand one under the other in the flow, as do rings: a browser paints
 * every element that has a position of its own as a layer, and those of a long text made up half of what scrolling cost.
 */
export class MarginChunk {
	readonly #map: TextMap;
	readonly #article: Element;
	readonly #margin: Element;
	readonly #marks = new Map<string, Mark>();
	#element: HTMLElement | null = null;

	constructor(map: TextMap, article: Element, margin: Element) {
		this.#map = map;
		this.#article = article;
		this.#margin = margin;
	}

	/** Draws these claims, in text order, and no others; what stands where it stood is not measured again. */
	draw(claims: readonly ClaimView[], numberOf: NumberOf, grounds: ReadonlyMap<string, Ground>): void {
		const isSame =
			this.#element !== null &&
			claims.length === this.#marks.size &&
			claims.every((claim) => {
				const mark = this.#marks.get(claim.id);
				return mark && stands(claim, mark.claim);
			});
		if (!isSame) this.#build(claims, numberOf, grounds);
		else
			for (const claim of claims) {
				const mark = this.#marks.get(claim.id);
				if (mark) dress(mark, claim, numberOf(claim.id));
			}
	}

	ground(id: string, ground: Ground | undefined): void {
		const element = this.#marks.get(id)?.element;
		if (ground) element?.setAttribute("data-place", ground);
		else element?.removeAttribute("data-place");
	}

	remove(): void {
		this.#element?.remove();
		this.#element = null;
		this.#marks.clear();
	}

	#build(claims: readonly ClaimView[], numberOf: NumberOf, grounds: ReadonlyMap<string, Ground>): void {
		// All is measured before anything is drawn: a measurement after a change would lay out the page each time.
		const corner = this.#article.getBoundingClientRect();
		const places = claims.map((claim) => this.#measure(claim, corner));
		this.remove();
		const [element, lines, rings] = [make("div", styles.chunk), make("div", styles.lines), make("div", styles.rings)];
		const top = places.find((place) => place !== null)?.top ?? 0;
		element.style.top = `${top}px`;
		let line: { readonly top: number; readonly element: HTMLElement } | null = null;
		let ringsEnd = top;
		for (const [index, claim] of claims.entries()) {
			const place = places[index];
			if (!place) continue;
			if (!line || Math.abs(line.top - place.top) >= SAME_LINE_PX) {
				const next = make("div", styles.line);
				next.style.marginTop = `${place.top - (line ? line.top + LINE_PX : top)}px`;
				lines.append(next);
				line = { top: place.top, element: next };
			}
			const mark = makeMark(claim, grounds.get(claim.id));
			// Before it is in the page, where every change would have its style worked out again.
			dress(mark, claim, numberOf(claim.id));
			this.#marks.set(claim.id, mark);
			// A line of the margin breaks between two marks.
			line.element.append(" ", mark.element);
			if (!place.ring) continue;
			const ring = make("i", styles.ring);
			ring.style.margin = `${place.ring.top - ringsEnd}px 0 0 ${place.ring.left}px`;
			ringsEnd = place.ring.top + RING_PX;
			rings.append(ring);
		}
		element.append(lines, rings);
		this.#margin.append(element);
		this.#element = element;
	}

	/** Where a claim's marks stand, in pixels from the article's corner; null where its words are not shown. */
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
}

function makeMark(claim: ClaimView, ground: Ground | undefined): Mark {
	const element = make("span", styles.tick);
	element.dataset.claim = claim.id;
	if (ground) element.dataset.place = ground;
	const [number, letter] = [document.createTextNode(""), document.createElement("b")];
	element.append(number, letter);
	return { claim, element, number, letter };
}

/** Shows what the claim's mark says, wherever it stands. Only what differs is written: every change costs a painting. */
function dress(mark: Mark, claim: ClaimView, number: number | undefined): void {
	const said = String(number ?? "");
	const letter = VERIFICATION[claim.verificationStatus].letter;
	if (mark.number.data !== said) mark.number.data = said;
	if (mark.letter.textContent !== letter) mark.letter.textContent = letter;
	const { dataset } = mark.element;
	if (dataset.status !== claim.verificationStatus) dataset.status = claim.verificationStatus;
	if ("flagged" in dataset !== claim.flagged) mark.element.toggleAttribute("data-flagged", claim.flagged);
	mark.claim = claim;
}

/** True while a claim's marks stand where they stood. */
function stands(claim: ClaimView, before: ClaimView): boolean {
	return (
		claim.start === before.start && claim.end === before.end && hasAnonymousOrigin(claim) === hasAnonymousOrigin(before)
	);
}

function make(name: "div" | "span" | "i", className: string | undefined): HTMLElement {
	const element = document.createElement(name);
	element.className = className ?? "";
	return element;
}
