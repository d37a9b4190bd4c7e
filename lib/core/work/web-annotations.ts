import type { GivenNote, GivenWork, Remark } from "./given-note.ts";
import { items, type Json, textOf } from "./json-value.ts";

/**
 * W3C Web Annotations (a collection, a page, a list or one), and what Hypothes.is exports, whose targets are the same.
 * Null for any other JSON.
 */
export function readWebAnnotations(content: unknown): GivenWork | null {
	const all = annotationsIn(content);
	if (all.length === 0) return null;
	const isHypothesis = all.some((one) => typeof one.user === "string" && one.type === undefined);
	const notes = all.flatMap((one) => noteOf(one) ?? []);
	const without = all.length - notes.length;
	return {
		from: isHypothesis ? "Hypothes.is" : "Web Annotations",
		notes,
		left: without > 0 ? [`${without} of ${all.length} annotations quote no words, so they were left out.`] : [],
	};
}

function annotationsIn(content: unknown): Json[] {
	if (Array.isArray(content)) return content.flatMap(annotationsIn);
	const [one] = items(content);
	if (!one) return [];
	if (one.target !== undefined) return [one];
	const first = items(one.first).flatMap(({ items: inner }) => annotationsIn(inner));
	return [
		...first,
		...[one.items, one.rows, one.annotations].flatMap((inner) => (Array.isArray(inner) ? annotationsIn(inner) : [])),
	];
}

function noteOf(annotation: Json): GivenNote | null {
	const selectors = items(annotation.target).flatMap(({ selector }) => items(selector));
	const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
	const exact = textOf(quote?.exact);
	if (!quote || exact.trim() === "") return null;
	const position = selectors.find(({ type }) => type === "TextPositionSelector");
	const isOurs = items(annotation.generator).some(({ id }) => id === "urn:onrecord");
	const bodies = bodiesOf(annotation);
	return {
		...{ quote: exact, prefix: textOf(quote.prefix), suffix: textOf(quote.suffix) },
		start: typeof position?.start === "number" ? position.start : null,
		remarks: isOurs ? [] : remarksOf(annotation, bodies),
		facts: isOurs ? bodies.filter(({ purpose }) => purpose === "assessing").map(({ value }) => textOf(value)) : null,
	};
}

/** A body may be a text, an address, or one of each kind in a list. */
function bodiesOf({ body, bodyValue }: Json): Json[] {
	const plain = [body, bodyValue].flat().filter((one): one is string => typeof one === "string");
	return [...plain.map((value) => ({ value })), ...items(body)];
}

function remarksOf(annotation: Json, bodies: readonly Json[]): Remark[] {
	const author = authorOf(annotation);
	const said = bodies
		.filter(({ purpose }) => purpose !== "tagging")
		.map((one) => textOf(one.value) || textOf(one.source) || textOf(one.id));
	const tagged = [
		...bodies.filter(({ purpose }) => purpose === "tagging").map(({ value }) => textOf(value)),
		...(Array.isArray(annotation.tags) ? annotation.tags.map(textOf) : []),
	].filter(Boolean);
	const texts = [...said, textOf(annotation.text), tagged.length > 0 ? `Tags: ${tagged.join(", ")}` : ""];
	return texts.filter((text) => text.trim() !== "").map((text) => ({ text, author, links: linksIn(text) }));
}

/** Hypothes.is writes "acct:name@host". */
function authorOf({ creator, user, user_info: info }: Json): string | null {
	const shown = items(info).map(({ display_name: name }) => textOf(name))[0];
	const [known] = items(creator);
	const name =
		shown ||
		textOf(known?.name) ||
		textOf(creator) ||
		textOf(user)
			.replace(/^acct:/, "")
			.replace(/@.*$/, "");
	return name === "" ? null : name.slice(0, 200);
}

const linksIn = (text: string): string[] =>
	(text.match(/https?:\/\/[^\s<>"“”]{1,2000}/g) ?? []).map((link) => link.replace(/[).,;:!?’]{1,5}$/, ""));
