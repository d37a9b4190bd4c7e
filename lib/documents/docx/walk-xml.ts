import { SaxesParser } from "saxes";
import { Refused } from "../../core/documents/document.ts";

const DEEPEST = 64;

/** What a walk tells of, in order. */
export interface XmlVisitor {
	open?(name: string, attributes: Readonly<Record<string, string>>): void;
	text?(text: string): void;
	close?(name: string): void;
}

/**
 * Walks XML. A document with a DOCTYPE is refused, so that no entity is ever defined.
 *
 * @throws {Refused} for what is not well-formed, too deep, or has a DOCTYPE.
 */
export function walkXml(xml: string, { open, text, close }: XmlVisitor): void {
	const parser = new SaxesParser({ xmlns: false });
	let depth = 0;
	parser.on("doctype", () => {
		throw new Refused("It has a DOCTYPE, which no Word file has.");
	});
	parser.on("error", () => {
		throw new Refused("Its XML is damaged.");
	});
	parser.on("opentag", ({ name, attributes }) => {
		if (++depth > DEEPEST) throw new Refused(`Its parts are nested deeper than ${DEEPEST}.`);
		open?.(name, attributes);
	});
	parser.on("text", (words) => text?.(words));
	parser.on("closetag", ({ name }) => {
		depth--;
		close?.(name);
	});
	parser.write(xml).close();
}
