import type { Span } from "../../../text/span.ts";
import type { TextModel } from "../../../text/text-model.ts";
import { isMany, kindOfNoun } from "../../entities/nouns.ts";
import type { TokenRange } from "../rules/frame.ts";
import type { ResolvedSource, SourceResolver } from "../sources/resolve-source.ts";
import { sourceKind } from "../sources/source-kind.ts";

/** Whether a description can be the source of what is shown: data, or things in the plural ("tree rings"), no people. */
export function canShow(name: string): boolean {
	if (DATA.test(name)) return true;
	const words = (name.split(/ (?:of|from|in|on|for|by|at|with|seen|published|obtained)\b/)[0] ?? "").split(" ");
	// "a survey counting eels"
	const gerund = words.findIndex((word, k) => k > 1 && word.length > 5 && word.endsWith("ing"));
	const head = words.at(gerund < 0 ? -1 : gerund - 1) ?? "";
	const kind = kindOfNoun(head.toLowerCase());
	return kind === "document" || kind === "body" || (kind === "thing" && isMany(head.toLowerCase()));
}

/** Data that show something, although no institution is named with them. */
const DATA =
	/\b(?:figures|data|accounts|records|results|statistics|polls|documents|emails|messages|images|footage|logs|reports|papers|inspectors|investigators|researchers|scientists|auditors|analysts|experts|doctors|economists)(?: (?:from|of|by|in|on|for|published|released|seen|filed|leaked|posted|obtained|compiled|collected|shared|shown) .+)?$/i;
const SEEN =
	/(?<!\s)\s+(?:seen|obtained|reviewed|examined|analysed|analyzed|viewed|verified|inspected|published|leaked|given|provided|released|shared|first reported)\s+(?:by|to|in|with)\s+(.+)$/s;

/** The outlet that has a document: "a leaked cable seen by the Courier". */
export function outletOfDocument(model: TextModel, resolver: SourceResolver, source: TokenRange): string | null {
	const { start, end } = spanOf(model, source);
	const mention = SEEN.exec(model.text.slice(start, end))?.[1]
		?.replace(/(?<!\s)\s+(?:under|through|in|on|last|this|by|via|after|ahead)\b.*$/s, "")
		.replace(/^the \p{Lu}\p{L}+ (?:newspaper|magazine|daily|weekly|broadcaster) /u, "");
	if (!mention || /^this /i.test(mention)) return null;
	return sourceKind(resolver.peek(mention, start)) === "publication" ? resolver.resolve(mention, start).name : null;
}

/** Who has read a document out or passed it on: "An audit, read to this newspaper by a board member, finds". */
export function readBy(model: TextModel, source: TokenRange, cue: TokenRange): string | null {
	if (cue[0] <= source[1]) return null;
	const { start, end } = spanOf(model, [source[1], cue[0]]);
	return (
		/\b(?:read|described|leaked|shown|passed|given|provided) to [^,]{2,60}? by ([^,]{2,80}),/.exec(
			model.text.slice(start, end),
		)?.[1] ?? null
	);
}

export function credited(
	model: TextModel,
	resolver: SourceResolver,
	range: TokenRange,
	speaker: string | null = null,
): ResolvedSource {
	const span = spanOf(model, range);
	const mention = model.text
		.slice(span.start, span.end)
		.replace(SEEN, "")
		.replace(/(?<!\s)\s+(?:(?:who|which|that)\s.*|(?:and|or))$/s, "");
	// "My son says": whose son is known by who speaks.
	const meant = speaker !== null && /^(?:he|she|they)$/i.test(mention) ? resolver.peek(mention, span.start) : mention;
	const own = /^(?:my|our) /i.test(meant) ? meant : mention;
	const source = resolver.resolve(
		speaker === null ? mention : own.replace(/^(?:my|our) /i, () => `${speaker}’s `),
		span.start,
	);
	const after = model.text.slice(span.end, span.end + 60);
	if (after.startsWith(", ")) resolver.learnRole(source.name, after.slice(2));
	return source;
}

/** The outlet that was told, or null where reporters, a court or anybody else was. */
export function outletIn(model: TextModel, resolver: SourceResolver, audience: TokenRange): string | null {
	const { start, end } = spanOf(model, audience);
	const mention = model.text.slice(start, end).replace(/(?<!\s)\s+(?:in|on|by|that|this|and|as)\b.*$/s, "");
	// Whoever tells this newspaper tells the article itself.
	if (/^(?:this|our) |^(?:me|us)$/i.test(mention)) return null;
	const name = resolver.peek(mention, start);
	return sourceKind(name) === "publication" ? resolver.resolve(mention, start).name : null;
}

/** The text that a stretch of tokens covers. */
export function spanOf({ tokens }: TextModel, [first, end]: TokenRange): Span {
	return {
		start: tokens[first]?.start ?? 0,
		end: tokens[Math.max(first, end - 1)]?.end ?? 0,
	};
}
