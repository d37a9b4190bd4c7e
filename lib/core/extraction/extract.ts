import { isRead } from "../text/language.ts";
import { readText } from "../text/read-text.ts";
import type { ReadingCopy } from "../text/reading-copy.ts";
import type { Span } from "../text/span.ts";
import type { TextModel } from "../text/text-model.ts";
import { buildRegions } from "./attributions/chains/build-regions.ts";
import { tagAttributions } from "./attributions/tag-attributions.ts";
import { cutClaims } from "./clauses/cut-claims.ts";
import type { Attribution, ExtractedClaim, Extraction } from "./extraction.ts";
import { readAnyway } from "./read-anyway.ts";
import { placed, readingOf } from "./read-draft.ts";
import { unreadParts } from "./unread.ts";

/** Parts of the work, by what they take of its time on newspaper text. */
const TEXT_READ = 0.2;
const CREDITS_READ = 0.6;

/**
 * Breaks an article into claims with their source chains. Takes any string; deterministic, without I/O, in time linear
 * in the text's length. Offsets are UTF-16 code units into `text` as it came in. A text in a language that is not read gives
 * its blocks and no claims.
 *
 * @param onProgress called now and then with the part of the work that is done, 0 to 1, never falling.
 * @param anyway stretches that are read although they would be left out.
 */
export function extract(
	text: string,
	onProgress: (part: number) => void = () => {},
	anyway: readonly Span[] = [],
): Extraction {
	const { copy, text: reading, language } = readingOf(text);
	const isWanted = (span: Span) => {
		const { start, end } = copy.toSource(span);
		return anyway.some((one) => one.start < end && start < one.end);
	};
	const model = anyway.length === 0 ? readText(reading) : readAnyway(reading, isWanted);
	const stage = (from: number, to: number) => (part: number) => onProgress(from + (to - from) * part);
	onProgress(TEXT_READ);
	const isUnderstood = isRead(language) || anyway.length > 0;
	const { regions, sources } = isUnderstood
		? buildRegions(model, stage(TEXT_READ, CREDITS_READ))
		: { regions: [], sources: [] };
	let attributions: Attribution[] | null = null;
	return {
		title: titleOf(model),
		language,
		blocks: placed(model.blocks, copy),
		unread: unreadParts(model, language).map((part) => ({ ...part, ...copy.toSource(part) })),
		sources,
		claims: isUnderstood
			? cutClaims(model, regions, stage(CREDITS_READ, 1)).map((claim) => inSource(text, copy, claim))
			: [],
		// Found when somebody first reads them: claims and chains are cut without them, and the trained tagger takes
		// longer than all the rest together.
		get attributions() {
			const places = (spans: readonly Span[]) => spans.map(copy.toSource);
			attributions ??= isUnderstood
				? tagAttributions(model).map(({ source, cue, content }) => ({
						source: places(source),
						cue: places(cue),
						content: places(content),
					}))
				: [];
			return attributions;
		},
	};
}

/** The claim where it stands in the text that came in, in that text's own letters. */
function inSource(text: string, copy: ReadingCopy, claim: ExtractedClaim): ExtractedClaim {
	const { start, end } = copy.toSource(claim);
	const quote = text.slice(start, end);
	return start === claim.start && quote === claim.quote ? claim : { ...claim, start, end, quote };
}

function titleOf({ text, blocks }: TextModel): string | null {
	const title = blocks.find((block) => block.kind === "title");
	return title ? text.slice(title.start, title.end) : null;
}
