import { selectorOf } from "../anchoring/selector.ts";
import { type Fact, factsOf, headlineOf } from "./facts.ts";
import { jsonFile } from "./json-file.ts";
import type { Report, ReportClaim } from "./model.ts";
import type { Rendered } from "./rendered.ts";

/**
 * A W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/): one annotation a claim, on the claim's words
 * in the draft. The first body is the claim as a sentence, the others are its facts.
 */
export function renderWebAnnotations(report: Report): Rendered {
	const pointAt = codePoints(report.text);
	const creator = { type: "Organization", name: report.newsroom };
	const items = report.claims.map((claim) => ({
		id: `urn:uuid:${claim.id}`,
		type: "Annotation",
		motivation: "assessing",
		creator,
		...(claim.verificationSet && { created: claim.verificationSet.at }),
		generated: report.madeAt,
		generator: { id: "urn:onrecord", type: "Software", name: "Onrecord" },
		body: [textBody("describing", headlineOf(claim)), ...factsOf(claim).flatMap(bodiesOf)],
		target: targetOf(report, claim, pointAt),
	}));
	const collection = {
		"@context": "http://www.w3.org/ns/anno.jsonld",
		id: `urn:uuid:${report.storyId}#claims`,
		type: "AnnotationCollection",
		label: `Claims of: ${report.title}`,
		creator,
		generated: report.madeAt,
		total: items.length,
		first: { id: `urn:uuid:${report.storyId}#claims-1`, type: "AnnotationPage", startIndex: 0, items },
	};
	return jsonFile(
		collection,
		'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
		"annotations.jsonld",
	);
}

function targetOf(report: Report, claim: ReportClaim, pointAt: (offset: number) => number) {
	const { quote, prefix, suffix } = selectorOf(report.text, claim);
	return {
		type: "SpecificResource",
		source: { id: `urn:uuid:${report.storyId}`, type: "Text", format: "text/plain" },
		selector: [
			{ type: "TextQuoteSelector", exact: quote, prefix, suffix },
			{ type: "TextPositionSelector", start: pointAt(claim.start), end: pointAt(claim.end) },
		],
	};
}

/** A fact as text; the address in it once more as a link. */
function bodiesOf({ label, value, href }: Fact): object[] {
	const said = textBody("assessing", `${label}: ${value}`);
	return href ? [said, { type: "SpecificResource", purpose: "linking", source: href }] : [said];
}

const textBody = (purpose: string, value: string) => ({
	type: "TextualBody",
	purpose,
	value,
	format: "text/plain",
	language: "en",
});

/** Offsets count UTF-16 code units here, and code points in a text position selector. Asked in rising order or not. */
function codePoints(text: string): (offset: number) => number {
	const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
	return (offset) => {
		let [low, high] = [0, pairs.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[middle] ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return offset - low;
	};
}
