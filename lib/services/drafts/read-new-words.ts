import { excerptOf } from "../../core/drafts/excerpt.ts";
import type { Span } from "../../core/text/span.ts";
import type { Extractor, StoryExtraction } from "../extraction/extractor.ts";

/** Reads a text for the claims in its new words. Of a long one only what they are understood by is read. */
export async function readNewWords(
	extract: Extractor,
	text: string,
	isNew: (span: Span) => boolean,
): Promise<StoryExtraction> {
	const excerpt = excerptOf(text, isNew);
	if (!excerpt) return extract(text);
	const { title, sources, claims } = await extract(excerpt.text);
	return {
		...{ title, sources },
		claims: claims.flatMap((claim) => {
			const place = excerpt.toSource(claim);
			return place ? [{ ...claim, ...place }] : [];
		}),
	};
}
