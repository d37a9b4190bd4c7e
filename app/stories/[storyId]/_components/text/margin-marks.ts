import type { ClaimView } from "@/lib/contract/claim.ts";
import { firstWhere } from "@/lib/core/text/first-where.ts";
import { whenIdle } from "../../_state/when-idle.ts";
import type { Ground } from "./grounds.ts";
import { MarginChunk, type NumberOf } from "./margin-chunk.ts";
import type { TextMap } from "./text-map.ts";
import type { TextWindow } from "./text-window.ts";

/** Characters of text beside one piece of the margin: about a screen, and a millisecond or two to draw. */
const PIECE_CHARACTERS = 3000;

interface Piece extends TextWindow {
	readonly chunk: MarginChunk;
	/** False while the claims may have changed since it was drawn. */
	isFresh: boolean;
}

/** What the margin is drawn from. */
export interface MarginSource {
	/** The claims that begin in a stretch of the text, in text order. */
	readonly claimsFrom: (stretch: TextWindow) => readonly ClaimView[];
	readonly numberOf: NumberOf;
}

/**
 * What stands beside and above the lines: number and letter of each claim at the line where it begins, and a ring where
 * an unnamed origin's words end. It is drawn a piece at a time, what is near the screen at once and the rest when the
 * browser has nothing to do, and then stays: scrolling changes nothing. Drawn without React, and no part of the article,
 * or the browser would paint that anew whenever one of the marks changes.
 */
export class MarginMarks {
	readonly #pieces: readonly Piece[];
	readonly #source: MarginSource;
	#grounds: ReadonlyMap<string, Ground> = new Map();
	#window: TextWindow = { from: 0, to: 0 };
	#callOff: (() => void) | null = null;

	constructor(map: TextMap, article: Element, margin: Element, source: MarginSource) {
		this.#source = source;
		this.#pieces = cut(map.starts).map((stretch) => ({
			...stretch,
			chunk: new MarginChunk(map, article, margin),
			isFresh: false,
		}));
	}

	/** Draws all of it when there is time, what stands beside this stretch first: the page has just come and has more to do. */
	showInIdle(window: TextWindow): void {
		this.#window = window;
		this.#drawInIdle();
	}

	/** Draws what stands beside this stretch now, and whatever else is not drawn when there is time. */
	show(window: TextWindow): void {
		this.#window = window;
		for (let index = this.#indexAt(window.from); index < this.#pieces.length; index++) {
			const piece = this.#pieces[index];
			if (!piece || piece.from >= window.to) break;
			if (!piece.isFresh) this.#draw(piece);
		}
		this.#drawInIdle();
	}

	/** These claims have changed, or, without them, all may have: other numbers, other lines. */
	change(claims: Iterable<ClaimView> | null): void {
		if (claims === null) for (const piece of this.#pieces) piece.isFresh = false;
		else for (const { start } of claims) this.#expire(start);
		this.show(this.#window);
	}

	ground(grounds: ReadonlyMap<string, Ground>, startOf: (id: string) => number | undefined): void {
		const place = (id: string, ground: Ground | undefined) =>
			this.#pieces[this.#indexAt(startOf(id) ?? 0)]?.chunk.ground(id, ground);
		for (const [id] of this.#grounds) if (!grounds.has(id)) place(id, undefined);
		for (const [id, ground] of grounds) if (this.#grounds.get(id) !== ground) place(id, ground);
		this.#grounds = grounds;
	}

	/** Draws everything anew: lines break elsewhere now. */
	measureAgain(): void {
		this.remove();
		this.show(this.#window);
	}

	remove(): void {
		this.#callOff?.();
		this.#callOff = null;
		for (const piece of this.#pieces) {
			piece.chunk.remove();
			piece.isFresh = false;
		}
	}

	#draw(piece: Piece): void {
		piece.isFresh = true;
		piece.chunk.draw(this.#source.claimsFrom(piece), this.#source.numberOf, this.#grounds);
	}

	#expire(offset: number): void {
		const piece = this.#pieces[this.#indexAt(offset)];
		if (piece) piece.isFresh = false;
	}

	#indexAt(offset: number): number {
		return Math.max(0, firstWhere(this.#pieces.length, (index) => (this.#pieces[index]?.from ?? 0) > offset) - 1);
	}

	/** Forwards from the screen, where readers go, and what lies before it last. */
	#drawInIdle(): void {
		if (this.#callOff) return;
		this.#callOff = whenIdle((hasTime) => {
			this.#callOff = null;
			const from = this.#indexAt(this.#window.from);
			for (let step = 0; step < this.#pieces.length; step++) {
				const piece = this.#pieces[(from + step) % this.#pieces.length];
				if (!piece || piece.isFresh) continue;
				if (!hasTime()) return this.#drawInIdle();
				this.#draw(piece);
			}
		});
	}
}

/** Stretches of about a screen, each from the start of a block to the start of another. */
function cut(blockStarts: readonly number[]): TextWindow[] {
	const starts: number[] = [0];
	for (const start of blockStarts) if (start - (starts.at(-1) ?? 0) >= PIECE_CHARACTERS) starts.push(start);
	return starts.map((from, index) => ({ from, to: starts[index + 1] ?? Number.POSITIVE_INFINITY }));
}
