import type { SourceKind, VerificationStatus } from "../vocabulary/vocabulary.ts";
import { VERIFICATION } from "../vocabulary/vocabulary.ts";
import { factsOf, headlineOf } from "./facts.ts";
import { jsonFile } from "./json-file.ts";
import type { Report, ReportClaim, ReportEvidence, ReportHop } from "./model.ts";
import type { Rendered } from "./rendered.ts";

/**
 * Of the statuses only these say where between false and true a claim lies. A denial says who denies, not who is right, and
 * "unconfirmed" is not half true: a number would say more than the check found.
 */
const RATINGS: Partial<Record<VerificationStatus, number>> = {
	confirmed: 5,
	"partly-confirmed": 3,
	disputed: 2,
	false: 1,
};

/** schema.org JSON-LD for the published page: a ClaimReview for each claim that was checked. */
export function renderClaimReviews(report: Report): Rendered {
	const newsroom = { "@type": "NewsMediaOrganization", name: report.newsroom };
	const graph = report.claims.map((claim) => reviewOf(report, newsroom, claim));
	return jsonFile(
		{ "@context": "https://schema.org", "@graph": graph },
		"application/ld+json; charset=utf-8",
		"claim-review.jsonld",
	);
}

function reviewOf(report: Report, newsroom: object, claim: ReportClaim) {
	const { name, meaning } = VERIFICATION[claim.verificationStatus];
	const value = RATINGS[claim.verificationStatus];
	const said = headlineOf(claim);
	return {
		"@type": "ClaimReview",
		"@id": `urn:uuid:${claim.id}`,
		datePublished: (claim.verificationSet?.at ?? report.madeAt).slice(0, 10),
		author: newsroom,
		claimReviewed: said,
		reviewBody: factsOf(claim)
			.map(({ label, value }) => `${label}: ${value}`)
			.join("\n"),
		reviewRating: {
			"@type": "Rating",
			alternateName: name,
			ratingExplanation: meaning,
			...(value !== undefined && { ratingValue: value, bestRating: 5, worstRating: 1 }),
		},
		...(claim.evidence.length > 0 && { citation: claim.evidence.map(citation) }),
		itemReviewed: {
			"@type": "Claim",
			text: said,
			appearance: { "@type": "NewsArticle", headline: report.title, publisher: newsroom },
			...creditOf(newsroom, claim.chain),
		},
	};
}

/** Who makes the claim: the chain's origin; the newsroom where the story speaks for itself. */
function creditOf(newsroom: object, chain: readonly ReportHop[]): object {
	const [origin] = chain;
	if (!origin) return { author: newsroom };
	const type = SCHEMA_TYPES[origin.kind];
	const credited = { "@type": type, name: origin.name };
	return type === "Person" || type === "Organization" ? { author: credited } : { isBasedOn: credited };
}

const SCHEMA_TYPES: Readonly<Record<SourceKind, "Person" | "Organization" | "CreativeWork" | "Dataset">> = {
	person: "Person",
	organisation: "Organization",
	publication: "Organization",
	document: "CreativeWork",
	dataset: "Dataset",
	// Schema.org has no word for people whose names are withheld; their description stands where a name would.
	unnamed: "Person",
	unknown: "Person",
};

function citation({ title, file, url, locator, source }: ReportEvidence) {
	const name = title ?? file?.name ?? source;
	const isWeb = url !== null && /^https?:/i.test(url);
	return {
		"@type": "CreativeWork",
		...(name && { name }),
		...(isWeb && { url }),
		...(locator && { pagination: locator }),
	};
}
