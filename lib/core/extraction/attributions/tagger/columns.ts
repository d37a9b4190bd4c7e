/**
 * Columns of a token table are all `Int32Array`s, so that reading one stays monomorphic for the JIT. Reading beyond an
 * end gives 0 through the coercion, never `undefined`.
 */
export function at(column: Int32Array, index: number): number {
	return column[index] as number;
}

export function column(length: number, fill = 0): Int32Array {
	const made = new Int32Array(length);
	return fill === 0 ? made : made.fill(fill);
}
