/** A stretch of a text: `[start, end)` in UTF-16 code units, the offsets that `String.prototype.slice` takes. */
export interface Span {
	readonly start: number;
	readonly end: number;
}
