import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type DocumentBlock, type ReadDocument, Refused } from "../../core/documents/document.ts";
import { layOut, withHead } from "../../core/documents/lay-out.ts";
import { decodeText, windows1252 } from "../decode-text.ts";
import { clipped } from "../said.ts";
import { articleBlocks } from "./article-blocks.ts";
import { countTags } from "./count-tags.ts";
import { pageData } from "./page-data.ts";

/** Where pages say which part of them is the article. */
const SAID_ARTICLE = ["[itemprop=articleBody]", "[class*=article-body],[class*=article__body],[class*=story-body]"];
/** Less than this part of a page's text is no article that was found in it, but a mistake. */
const LEAST_PART = 0.1;

/**
 * Reads a page: finds its article, and gives its words without any markup. What the page says of itself comes with it.
 *
 * @param address the page's own, which its links are relative to; null for a file.
 * @throws {Refused} for a page that would take too long, and for one without text.
 */
export function readHtml(bytes: Uint8Array, address: string | null, charset?: string): ReadDocument {
	const { html, isOld } = decodeHtml(bytes, charset);
	countTags(html);
	if (html.trim() === "") throw new Refused("The page is empty.");
	const { document } = parseHTML(html);
	if (!document.documentElement) throw new Refused("No text was found in it.");
	const said = pageData(document, address);
	const whole = articleBlocks(document.body?.innerHTML || html);
	const part = SAID_ARTICLE.map((selector) => [...document.querySelectorAll(selector)]).find(
		(found) => found.length === 1,
	)?.[0];
	const isWhole = !document.querySelector("nav,aside,footer,form,header");
	// A page that says which part is the article is believed, unless its headline stands in another.
	const isSaid = part && !document.querySelector("article h1");
	const read = isWhole || isSaid ? null : new Readability(document).parse();
	const found = isWhole ? whole : articleBlocks(isSaid ? part.innerHTML : (read?.content ?? ""));
	// It takes the byline out of the text, and leaves the word before it.
	const about = { ...said, byline: said.byline ?? clipped(read?.byline) };
	const isFound = lengthOf(found.blocks) >= lengthOf(whole.blocks) * LEAST_PART;
	const { blocks: all, losses } = isFound ? found : whole;
	const blocks = all.filter((block) => !/^by:?$/i.test(block.text));
	const text = layOut(withHead(blocks, about)).text;
	if (blocks.length === 0) throw new Refused("No text was found in it.");
	const furniture = whole.blocks.length - blocks.length;
	return {
		text,
		about,
		losses: {
			...losses,
			...(furniture > 0 ? { "page-furniture": furniture } : {}),
			...(isOld ? { "old-encoding": 1 } : {}),
		},
		notes: [],
		pageStarts: [],
	};
}

const lengthOf = (blocks: readonly DocumentBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The encoding that the server or the page names, else UTF-8, else Windows-1252. */
function decodeHtml(bytes: Uint8Array, charset?: string): { html: string; isOld: boolean } {
	const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
	const named = charset ?? /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1];
	if (named && !/^utf-?8$/i.test(named) && !(bytes[0] === 0xef && bytes[1] === 0xbb)) {
		if (/^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i.test(named))
			return { html: windows1252(bytes), isOld: false };
		try {
			return { html: new TextDecoder(named).decode(bytes), isOld: false };
		} catch {
			// No encoding that anybody knows: it is guessed as it is for a text.
		}
	}
	const { text, isOld } = decodeText(bytes);
	return { html: text, isOld };
}
