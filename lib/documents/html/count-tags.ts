import { Parser } from "htmlparser2";
import { Refused } from "../../core/documents/document.ts";

const DEEPEST = 200;
const MOST_ELEMENTS = 50_000;
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/**
 * Refuses a page before a tree is made of it: the time that finding its article takes grows with the square of its depth.
 *
 * @throws {Refused} for a page that is nested too deeply, or that has too many elements.
 */
export function countTags(html: string): void {
	let depth = 0;
	let elements = 0;
	const parser = new Parser({
		onopentag(name) {
			if (!VOID.has(name) && ++depth > DEEPEST) throw new Refused(`Its tags are nested deeper than ${DEEPEST}.`);
			if (++elements > MOST_ELEMENTS)
				throw new Refused(`It has more than ${MOST_ELEMENTS.toLocaleString("en")} elements.`);
		},
		onclosetag(name) {
			if (!VOID.has(name)) depth--;
		},
	});
	parser.write(html);
	parser.end();
}
