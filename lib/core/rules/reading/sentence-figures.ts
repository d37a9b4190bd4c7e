import { ABOUT, AMOUNT, type Figure, figureOf } from "./figures.ts";
import { type Stretch, small } from "./sentences.ts";

/** A figure of a sentence, with the words around it. */
export interface SentenceFigure extends Figure {
	/** In the sentence. */
	readonly start: number;
	readonly end: number;
	/** "$", "%" or nothing; what is added up or held against each other is of one unit. */
	readonly unit: string;
	/** The words between the figure before, or the beginning of the sentence, and this one. */
	readonly before: string;
	/** Those up to the next figure, or the end of the sentence. */
	readonly after: string;
	/** Not meant exactly: "about 40". */
	readonly isVague: boolean;
}

const AMOUNTS = new RegExp(AMOUNT, "gu");
const SHARE = /^(?:\s?%|[\s-]?per\s?cent\b)/u;
const VAGUE = new RegExp(`\\b${ABOUT}\\s$`, "u");
/** Part of a longer number, a date, a time or an age: nothing that is added up. */
const NO_FIGURE_BEFORE =
	/(?:[\d][.,:–-]|[\p{L}]-|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|aged|page|chapter|section|no\.)\s)$/u;
const NO_FIGURE_AFTER =
	/^(?:[.,:–-]?\d|-?(?:year|month|day|hour)s?-old|st\b|nd\b|rd\b|th\b|\s?(?:a\.?m|p\.?m)\b|\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/u;

/** The figures of a sentence in its order; years, dates, ages and times are none. */
export function figuresIn({ words }: Stretch): SentenceFigure[] {
	const read = small(words);
	const found = [...read.matchAll(AMOUNTS)].flatMap(({ 0: written, index }) => {
		const [before, after] = [read.slice(Math.max(0, index - 24), index), read.slice(index + written.length)];
		const figure = figureOf(written);
		const share = SHARE.exec(after)?.[0] ?? "";
		const sign = /^[$£€]/.exec(written)?.[0] ?? "";
		if (NO_FIGURE_BEFORE.test(before) || NO_FIGURE_AFTER.test(after)) return [];
		if (!share && !sign && isYear(figure) && !/,/.test(written)) return [];
		const end = index + written.length + share.length;
		return [{ ...figure, start: index, end, unit: share ? "%" : sign, isVague: VAGUE.test(before) }];
	});
	return found.map((one, at) => ({
		...one,
		before: read.slice(found[at - 1]?.end ?? 0, one.start),
		after: read.slice(one.end, found[at + 1]?.start),
	}));
}

const isYear = ({ value, scale }: Figure): boolean =>
	scale === 1 && Number.isInteger(value) && value >= 1900 && value < 2100;
