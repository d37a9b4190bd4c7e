import type { Extraction } from "../../../core/extraction/extraction.ts";
import type { Span } from "../../../core/text/span.ts";

const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const);

/** The extraction as the object that `--format json` and `jsonl` write: keys in this order, spans as pairs. */
export function asObject(name: string, { title, language, unread, attributions, claims }: Extraction) {
	return {
		name,
		title,
		language,
		unread: unread.map(({ start, end, reason }) => ({ start, end, reason })),
		attributions: attributions.map(({ source, cue, content }) => ({
			source: pairs(source),
			cue: pairs(cue),
			content: pairs(content),
		})),
		claims: claims.map(({ start, end, quote, who, what, chain, cue, form, stance, hedge, confidence, why }) => ({
			start,
			end,
			quote,
			who,
			what,
			chain,
			cue,
			form,
			stance,
			hedge,
			confidence,
			why,
		})),
	};
}
