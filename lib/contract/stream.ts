import type { Problem } from "./problem.ts";

/** Content type of an answer that tells how far it is: ask for it with `Accept`. */
export const STREAM_TYPE = "application/x-ndjson";

/** One line of such an answer. The last one has `value` or `problem`. */
export type StreamLine<T> =
	/** The part of the extraction that is done, 0 to 1. */
	| { readonly progress: number }
	/** All is read, and so many claims are being stored: giving up is no longer possible. */
	| { readonly saving: number }
	| { readonly value: T }
	| { readonly problem: Problem };
