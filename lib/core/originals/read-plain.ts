import { OriginalBuilder, type ReadOriginal } from "./original.ts";
import { secondsOf, TIME } from "./time-codes.ts";

const NAME = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]*(?: [\\p{L}\\p{M}\\p{N}.'’&-]{1,30}){0,5}(?: ?\\([^()\\n\\d]{1,40}\\))?";
const CODE = `[\\[(<]?(${TIME})[\\])>]?`;
/** "[00:12:03] ANA ROWE:", "ANA ROWE (12:03):", "12:03 - Rowe:". */
const LABELLED = new RegExp(`^(?:${CODE}\\s*(?:[-–—]\\s*)?)?(${NAME})(?:,? ?${CODE})?\\s*:(?:\\s+|$)`, "u");
/** "Ana Rowe  0:03" alone on a line, and a time alone. */
const HEADED = new RegExp(`^(${NAME})?\\s*(?:[-–—|]\\s*)?${CODE}$`, "u");
/** The two sides of a deposition. */
const SIDE = /^(Q|A)[.:]\s+/;
const LEADING = new RegExp(`^${CODE}\\s+(?:[-–—]\\s*)?(?=\\S)`);
/** A time between two sentences, always in brackets. */
const INLINE = new RegExp(`([\\[(]${TIME}[\\])])`);
const PAGE = /^\[?(?:Page|PAGE|p\.)\s(\d{1,5})(?:\s(?:of|\/)\s\d{1,5})?\]?$/;
/** Labels that need no second one to be believed. */
const SURE = /^(?:speaker|interviewer|interviewee|reporter|question|answer|host|moderator|witness|q|a)\b/i;

interface Line {
	readonly speaker: string | null;
	readonly time: number | null;
	readonly words: string;
	/** Whether only other labels of the file make this one a label. */
	readonly doubtful: boolean;
}

/**
 * Reads a transcript or a document in plain text. "NAME:" at the head of a line says who speaks until the next label, time codes
 * stand before or in the label, on a line of their own or in brackets between sentences, and a form feed or "Page 4" begins a
 * page. A label in small letters that stands once ("Note: …") is not taken for a speaker.
 */
export function readPlain(text: string): ReadOriginal {
	const lines = text.replace(/\f/g, "\n\f\n").split(/\r\n|\r|\n/);
	const counts = new Map<string, number>();
	for (const line of lines) {
		const name = labelOf(line.trim())?.speaker;
		if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const builder = new OriginalBuilder();
	let speaker: string | null = null;
	let time: number | null = null;
	let page: number | null = text.includes("\f") ? 1 : null;
	for (const whole of lines) {
		if (whole === "\f") {
			page = (page ?? 1) + 1;
			continue;
		}
		const line = whole.trim();
		const numbered = PAGE.exec(line)?.[1];
		if (numbered !== undefined) {
			page = Number(numbered);
			continue;
		}
		const label = labelOf(line);
		const holds = label !== null && !(label.doubtful && (counts.get(label.speaker ?? "") ?? 0) < 2);
		if (holds && label.speaker !== null) speaker = label.speaker;
		if (holds && label.time !== null) time = label.time;
		for (const part of (holds ? label.words : line).split(INLINE)) {
			const inline = INLINE.test(part) ? secondsOf(part.slice(1, -1)) : null;
			if (inline !== null) time = inline;
			else builder.add(part, { speaker, time, page });
		}
	}
	return builder.build();
}

function labelOf(line: string): Line | null {
	const headed = HEADED.exec(line);
	if (headed?.[2] !== undefined)
		return { speaker: headed[1]?.trim() ?? null, time: secondsOf(headed[2]), words: "", doubtful: false };
	const side = SIDE.exec(line);
	if (side?.[1] !== undefined)
		return { speaker: side[1], time: null, words: line.slice(side[0].length), doubtful: false };
	const labelled = LABELLED.exec(line);
	if (labelled?.[2] !== undefined) {
		const [all, before, name, behind] = labelled;
		const code = before ?? behind;
		const loud = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
		return {
			speaker: name,
			time: code === undefined ? null : secondsOf(code),
			words: line.slice(all.length),
			doubtful: !(loud || code !== undefined || SURE.test(name)),
		};
	}
	const leading = LEADING.exec(line);
	if (leading?.[1] === undefined) return null;
	const rest = line.slice(leading[0].length);
	// "12:03 is when it began" is a sentence; a time in brackets, or before a capital, is a code.
	return /^[[(<]/.test(line) || /^[\p{Lu}“"‘]/u.test(rest)
		? { speaker: null, time: secondsOf(leading[1]), words: rest, doubtful: false }
		: null;
}
