import { z } from "zod";
import { atMost, LARGEST_NUMBER, LONGEST } from "../core/vocabulary/limits.ts";

// Zod compiles its checks by `eval` where it can; a page's Content-Security-Policy forbids that, and reports the attempt.
z.config({ jitless: "document" in globalThis });

/** A record's identifier: a UUID, version 7, so that identifiers sort by the time they were made. */
export const identifier = z.uuid({
	error: "This is not an identifier that Onrecord made.",
});

/**
 * The caller's own identifier of one operation (a UUID). Sending the same operation twice does it once and answers
 * with the state as it is now, so a queue of edits can be sent again after a lost connection.
 */
export const operationId = z.uuid();

const TOO_LARGE = `The largest number is ${LARGEST_NUMBER.toLocaleString("en")}.`;
/** A count, an offset or the number of an event. */
export const wholeNumber = z.int().min(0).max(LARGEST_NUMBER, TOO_LARGE);
/** The same in an address. */
export const wholeNumberInAddress = z.coerce.number().int().min(0).max(LARGEST_NUMBER, TOO_LARGE);

/** The number that rises with every change of a record. A write names the revision it was made against. */
export const revision = wholeNumber.min(1);

/**
 * The number of the newest event that the caller of a write has seen. Fields that somebody else changed after it are not
 * overwritten. A caller may name revisions instead, and then any change since stands in the way.
 */
export const seen = wholeNumber.clone();

/** A UTC instant as ISO 8601 text. */
export const instant = z.iso.datetime().max(LONGEST["A time"], atMost("A time"));
