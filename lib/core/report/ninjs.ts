import type { SourceKind } from "../vocabulary/vocabulary.ts";
import { factsOf, headlineOf } from "./facts.ts";
import { jsonFile } from "./json-file.ts";
import type { Report, ReportClaim } from "./model.ts";
import type { Rendered } from "./rendered.ts";

/**
 * The draft as an IPTC ninjs 3.1 news item, with each claim associated to it as an item of its own: the sentence, its words in
 * the text, and its facts a line each. The sources that claims credit are its people and organisations.
 */
export function renderNinjs(report: Report): Rendered {
	const { storyId, title, newsroom, draft, madeAt, text, claims } = report;
	const item = {
		uri: `urn:uuid:${storyId}`,
		standard: { name: "ninjs", version: "3.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json" },
		type: "text",
		version: String(draft.number),
		versionCreated: madeAt,
		pubStatus: "withheld",
		title,
		infoSources: [{ name: newsroom, role: "checker" }],
		headlines: [{ role: "main", value: title }],
		bodies: [{ role: "main", contentType: "text/plain", charCount: text.length, wordCount: draft.words, value: text }],
		...named("people", report, ["person"]),
		...named("organisations", report, ["organisation", "publication"]),
		associations: claims.map(claimItem),
	};
	return jsonFile(item, "application/json; charset=utf-8", "ninjs.json");
}

function claimItem(claim: ReportClaim) {
	const body = (role: string, value: string) => ({ role, contentType: "text/plain", value });
	return {
		name: `claim-${claim.number}`,
		uri: `urn:uuid:${claim.id}`,
		type: "text",
		headlines: [{ role: "claim", value: headlineOf(claim) }],
		bodies: [
			body("quote", claim.quote),
			body(
				"facts",
				factsOf(claim)
					.map(({ label, value }) => `${label}: ${value}`)
					.join("\n"),
			),
		],
	};
}

/** The credited sources of these kinds, each once; nothing where there are none, as ninjs wants no empty list. */
function named(key: "people" | "organisations", { claims }: Report, kinds: readonly SourceKind[]) {
	const hops = claims.flatMap(({ chain }) => chain).filter(({ kind }) => kinds.includes(kind));
	const sources = [
		...new Map(hops.map(({ id, name }) => [id, { name, rel: "source", uri: `urn:uuid:${id}` }])).values(),
	];
	return sources.length > 0 ? { [key]: sources } : {};
}
