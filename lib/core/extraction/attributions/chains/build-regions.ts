import { tagWords } from "../../../english/tag-words.ts";
import { WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import { isTooLong, SENTENCES_A_STEP, type Sentence, type TextModel } from "../../../text/text-model.ts";
import { entitiesOf } from "../../entities/read-entities.ts";
import type { ExtractedSource } from "../../extraction.ts";
import type { AttributedRegion } from "../attributed-region.ts";
import { findFrames } from "../rules/find-frames.ts";
import type { Frame, TokenRange } from "../rules/frame.ts";
import { speechFrames } from "../rules/speech-frames.ts";
import { articleNames } from "../sources/article-names.ts";
import { type Meant, SourceResolver } from "../sources/resolve-source.ts";
import { sourceKind } from "../sources/source-kind.ts";
import { turnRegions } from "../turns.ts";
import { assignVoices, firstFrom } from "../voices.ts";
import { carriesOver } from "./carry-over.ts";
import { canShow, credited, outletIn, outletOfDocument, readBy, spanOf } from "./credited.ts";
import { levelsOf, quotedTokens } from "./quoted-tokens.ts";
import { carriedSureness, frameSureness } from "./sureness.ts";
import { wholeQuotations } from "./whole-quotations.ts";

/** What is credited to whom in an article, and who they are. */
export interface Credits {
	readonly regions: readonly AttributedRegion[];
	readonly sources: readonly ExtractedSource[];
}

/**
 * Reads who is credited with what, sentence by sentence: chains from the origin to the outlet nearest the article.
 * "X told the Journal" makes a relay of a hearer that is an outlet; "Reuters, citing aides" one of who cites; a clause
 * that is credited inside another gets both; a sentence that plainly goes on reporting keeps the chain of the last.
 */
export function buildRegions(model: TextModel, onProgress: (part: number) => void = () => {}): Credits {
	const table = tagWords(model);
	const quoted = quotedTokens(model);
	const levels = levelsOf(quoted);
	const spoken: Frame[] = [];
	const names = articleNames(model, table);
	const resolver = new SourceResolver(names, meantIn(model));
	const whole = wholeQuotations(model);
	const regions: AttributedRegion[] = turnRegions(
		model,
		(name, at) => resolver.resolve(name, at).name,
		(at) => names.personBefore(at)?.name ?? null,
	);
	const speakers = new Map(regions.map(({ content, chain }) => [content[0]?.start ?? -1, chain]));
	const chains = new Map<string, readonly string[]>();
	let last: { region: AttributedRegion; block: number } | null = null;
	for (const [at, sentence] of model.sentences.entries()) {
		if (at % SENTENCES_A_STEP === 0) onProgress(at / model.sentences.length);
		const kind = model.blocks[sentence.block]?.kind;
		if (kind !== "paragraph" && kind !== "list-item") continue;
		if (isTooLong(sentence)) continue;
		const frames = findFrames(table, sentence, quoted);
		spoken.push(...speechFrames(table, sentence, levels));
		const speaker = speakers.get(model.blocks[sentence.block]?.start ?? -1);
		const made = nest(model, resolver, chains, frames).map((region) => ({
			...region,
			content: speaker ? region.content : region.content.map(whole),
			chain: speaker && !region.chain.includes(speaker[0] ?? "") ? [...region.chain, ...speaker] : region.chain,
		}));
		if (speaker) {
			regions.push(...made);
			last = null;
			continue;
		}
		for (const region of made) dropCarried(regions, region);
		regions.push(...made);
		const credited = made.find(({ chain }) => sourceKind(chain[0] ?? "") !== "unknown") ?? null;
		if (credited) last = { region: credited, block: sentence.block };
		else if (last) {
			const carried = carriedRegion(model, table, quoted, sentence, last);
			if (carried) {
				regions.push(carried);
				last = { region: last.region, block: sentence.block };
			} else if (last.block !== sentence.block || !isSpeech(quoted, sentence)) last = made[0] ? last : null;
		}
	}
	nestSpeech(model, resolver, chains, regions, spoken);
	return { regions, sources: resolver.sources };
}

/** What speakers say that others say: the inner source is the origin, whoever speaks the relay. */
function nestSpeech(
	model: TextModel,
	resolver: SourceResolver,
	chains: Map<string, readonly string[]>,
	regions: AttributedRegion[],
	frames: readonly Frame[],
): void {
	if (frames.length === 0) return;
	const voices = assignVoices(model.tokens, regions);
	const whole = [1, 2].map((level) => wholeQuotations(model, level));
	const inner: { frame: Frame; region: AttributedRegion }[] = [];
	for (const frame of frames) {
		const [first] = frame.cue;
		const enclosing = inner.slice(-4).findLast((other) => contains(other.frame.content, frame.cue))?.region;
		const outer = enclosing ?? regions[voices[first] ?? -1];
		const speaker = outer?.chain[0];
		if (!outer || speaker === undefined) continue;
		const region = regionOf(model, resolver, chains, frame, speaker);
		if (!region) continue;
		const chain = region.chain[0] === speaker ? outer.chain : [...region.chain, ...outer.chain];
		const content = region.content.map(whole[(frame.level ?? 1) - 1] ?? ((span) => span));
		inner.push({ frame, region: { ...region, content, chain } });
	}
	regions.push(...inner.map(({ region }) => region));
}

/** Whom a mention at an offset means: a pronoun, the owner in "her bank", or a description of somebody named. */
function meantIn(model: TextModel): (at: number) => Meant | null {
	const entities = entitiesOf(model);
	return (at) => {
		const token = firstFrom(model.tokens, at);
		// "her bank": whose it is tells which.
		const isOwned = /^(?:his|her|its|their)$/i.test(model.text.slice(at, model.tokens[token]?.end ?? at));
		const mention = isOwned ? entities.at(token) : entities.from(token, token + 40);
		if (!mention) return null;
		const { pronoun } = mention;
		const entity = mention.entity.owner ?? mention.entity;
		if (!pronoun && entity === mention.entity && entity.count < 2 && !entity.proper) return null;
		return { name: entity.name, proper: entity.proper, words: mention.end - mention.first };
	};
}

/** Takes back what was carried over to sentences of a quotation whose speaker is named only now. */
function dropCarried(regions: AttributedRegion[], { content }: AttributedRegion): void {
	const start = content[0]?.start ?? Number.POSITIVE_INFINITY;
	let previous = regions.at(-1);
	while (previous && previous.cue === null && (previous.content[0]?.start ?? 0) >= start - 1) {
		regions.pop();
		previous = regions.at(-1);
	}
}

/** Regions of one sentence; what is credited inside another's content has both in its chain. */
function nest(
	model: TextModel,
	resolver: SourceResolver,
	chains: Map<string, readonly string[]>,
	frames: readonly Frame[],
): AttributedRegion[] {
	const made = frames.flatMap((frame) => {
		const region = regionOf(model, resolver, chains, frame);
		return region ? [{ frame, region }] : [];
	});
	return made.flatMap(({ frame, region }) => {
		const outer = made.find(
			(other) =>
				other.frame !== frame &&
				other.frame.source &&
				frame.source &&
				contains(other.frame.content, frame.cue) &&
				!contains(frame.content, other.frame.cue),
		);
		if (!outer || frame.added) return [region];
		// "The hospital said it had admitted…": the speaker of the outer one goes on.
		const isSame =
			(outer.region.chain[0]?.split(/ (?:of|at|for|from) /)[0] ?? "").includes(region.chain[0] ?? "") ||
			region.chain[0]?.length === 2 ||
			region.chain[0] === "they";
		if (frame.source && frame.source[1] - frame.source[0] === 1 && isPronoun(model, frame.source) && isSame) return [];
		const sameSource = outer.region.chain.includes(region.chain[0] ?? "");
		// "warned that beer may run short, according to a letter obtained by the Post": the Post has the warning itself.
		const [document = "", holder] = outer.region.chain;
		const relays =
			sourceKind(document) === "document" && sourceKind(holder ?? "") === "publication"
				? outer.region.chain.slice(1)
				: outer.region.chain;
		return [{ ...region, chain: sameSource ? outer.region.chain : [...region.chain, ...relays] }];
	});
}

/** Whoever finds so by office: "Judge Ada Cole found that". */
const RULES = /\b(?:judge|justice|coroner|magistrate|arbitrator|adjudicator|ombudsman|auditor)\b/i;

const textOf = (model: TextModel, range: TokenRange): string => {
	const { start, end } = spanOf(model, range);
	return model.text.slice(start, end);
};

const isPronoun = (model: TextModel, range: TokenRange): boolean => {
	return /^(?:he|she|it|they)$/i.test(textOf(model, range));
};

const contains = (ranges: readonly TokenRange[], [first]: TokenRange): boolean =>
	ranges.some((range) => range[0] <= first && first < range[1]);

function regionOf(
	model: TextModel,
	resolver: SourceResolver,
	chains: Map<string, readonly string[]>,
	frame: Frame,
	speaker: string | null = null,
): AttributedRegion | null {
	const { source, cue, audience, cited, content, stance, rule, implied, apart } = frame;
	const chain: string[] = [];
	let why = rule;
	if (cited) chain.push(credited(model, resolver, cited).name);
	if (source) {
		const named = credited(model, resolver, source, speaker);
		if (
			frame.shows &&
			((named.kind === "person" && !RULES.test(textOf(model, source))) ||
				(named.kind === "unnamed" && !canShow(named.name)))
		)
			return null;
		// "The channel showed pictures": no more than what it did.
		if (frame.thing && (named.kind === "organisation" || named.kind === "publication")) return null;
		chain.push(named.name);
		// Who was met before as somebody's source is so again: "the officials" who told the paper.
		const known = named.again && named.kind !== "person" ? chains.get(named.name) : undefined;
		if (known) chain.splice(chain.length - 1, 1, ...known);
		const reader = readBy(model, source, cue);
		if (reader && named.kind === "document")
			chain.push(resolver.resolve(reader, model.tokens[cue[0]]?.start ?? 0).name);
		const seenBy = outletOfDocument(model, resolver, source);
		if (seenBy) {
			chain.push(seenBy);
			why = `${rule}, and ${seenBy} has seen it, so it is a relay`;
		}
	}
	if (implied) chain.push(resolver.resolve(implied, model.tokens[cue[0]]?.start ?? 0).name);
	if (cited) why = `${chain[1]} cites ${chain[0]}, so it is a relay`;
	const outlet = audience && outletIn(model, resolver, audience);
	if (outlet && !chain.includes(outlet)) {
		chain.push(outlet);
		why = `${rule}, to ${outlet}: the hearer is a publication, so it is a relay`;
	}
	const [origin] = chain;
	if (origin !== undefined && chain.length > 1) chains.set(origin, chain);
	const cueSpan = spanOf(model, cue);
	return {
		content: content.map((range) => spanOf(model, range)),
		// Words that credit nobody ("reportedly") are part of what is said.
		frame:
			(implied && contains(content, cue)) || content.length === 0
				? []
				: [source && !apart && wider(source, cue), cue, audience, cited].flatMap((range) =>
						range ? [spanOf(model, range)] : [],
					),
		chain,
		cue: model.text.slice(cueSpan.start, cueSpan.end),
		stance,
		confidence: frameSureness(model, frame),
		why,
	};
}

/** From the source to the cue, or the other way round, with what stands between them. */
const wider = (source: TokenRange, cue: TokenRange): TokenRange =>
	source[1] <= cue[0] && cue[0] - source[1] <= 25
		? [source[0], cue[1]]
		: cue[1] <= source[0] && source[0] - cue[1] <= 3
			? [cue[0], source[1]]
			: source;

/** A sentence without a speaker of its own that goes on with what the last one said, in speech marks or plainly. */
function carriedRegion(
	model: TextModel,
	table: WordTable,
	quoted: Uint8Array,
	sentence: Sentence,
	last: { region: AttributedRegion; block: number },
): AttributedRegion | null {
	const { region, block } = last;
	const speech = isSpeech(quoted, sentence);
	// Speech goes on into the next paragraph, which marks reopen; a paraphrase does not.
	if (speech ? sentence.block - block > 1 : sentence.block !== block || region.stance !== "assert") return null;
	const words: string[] = [];
	for (let i = sentence.firstToken; i < sentence.endToken && words.length < 4; i++)
		if (table.word[i] !== WORD.COMMA && table.word[i] !== WORD.QUOTE) words.push(table.lower[i] ?? "");
	if (!speech && !carriesOver(words)) return null;
	const { chain } = region;
	const who = chain.at(-1);
	return {
		content: [spanOf(model, [sentence.firstToken, sentence.endToken])],
		frame: [],
		chain: speech && who !== undefined && chain.length > 1 && sourceKind(who) !== "publication" ? [who] : chain,
		cue: null,
		stance: "assert",
		confidence: carriedSureness(speech),
		why: speech
			? `the quotation goes on with what ${chain[0]} said`
			: `goes on reporting what ${chain[0]} said in the sentence before`,
	};
}

/** Most of the sentence stands in quotation marks. */
function isSpeech(quoted: Uint8Array, { firstToken, endToken }: Sentence): boolean {
	let inside = 0;
	for (let i = firstToken; i < endToken; i++) inside += quoted[i] || quoted[i - 1] || quoted[i + 1] ? 1 : 0;
	return inside > (endToken - firstToken) * 0.7;
}
