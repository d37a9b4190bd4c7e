import { walkXml } from "./walk-xml.ts";

/** What a paragraph of a style is: a heading of a level, a quotation, a caption. */
export type StyledAs = number | "quotation" | "caption";

/** The styles of a Word file that say what a paragraph is, by identifier. */
export function readStyles(xml: string | undefined): ReadonlyMap<string, StyledAs> {
	const styles = new Map<string, StyledAs>();
	let style = "";
	if (xml !== undefined)
		walkXml(xml, {
			open(name, attributes) {
				const value = attributes["w:val"] ?? "";
				if (name === "w:style") style = attributes["w:styleId"] ?? "";
				if (name === "w:outlineLvl" && Number(value) < 6) styles.set(style, Number(value) + 1);
				const named = name === "w:name" ? byName(value) : null;
				if (named !== null) styles.set(style, named);
			},
		});
	return styles;
}

/** Also where a file uses a style that it doesn't define. */
export function byName(name: string): StyledAs | null {
	const [, level] = /^heading ?([1-6])$/i.exec(name) ?? [];
	if (level) return Number(level);
	if (/^title$|headline/i.test(name)) return 1;
	if (/quote/i.test(name)) return "quotation";
	return /caption/i.test(name) ? "caption" : null;
}
