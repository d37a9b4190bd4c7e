import { fold } from "../../../learned/hashing.ts";
import { at, column } from "../tagger/columns.ts";
import type { FeatureSink } from "../tagger/feature-sink.ts";
import { roleOf } from "../tagger/labels.ts";
import { AND, BUT, COLON, COMMA, DASH, FULL_STOP, SEMICOLON, THAT, TO, WHICH, WHO } from "../tagger/marks.ts";
import { OPENING } from "../tagger/quotation-states.ts";
import type { TokenTable } from "../tagger/token-table.ts";
import type { Choice } from "./candidates.ts";
import type { TaggedSpan } from "./tagged-spans.ts";

/** Templates start here, clear of the tagger's. */
const BASE = 300;
const LENGTHS = [0, 1, 2, 3, 4, 6, 10, 20, 40];

function lengthClass(length: number): number {
	let found = 0;
	while (found < LENGTHS.length && length > (LENGTHS[found] as number)) found++;
	return found;
}

/** A tagged text as the linker reads it. */
export interface LinkerText {
	readonly table: TokenTable;
	readonly labels: Uint8Array;
	/** For every token, the bit of the mark or little word that it is. */
	readonly marks: Int32Array;
}

export function linkerText(table: TokenTable, labels: Uint8Array): LinkerText {
	return { table, labels, marks: markColumn(table) };
}

/** Features of choosing option `rank` of a choice; `rank` beyond the options is the choice of none. */
export function choiceFeatures(sink: FeatureSink, text: LinkerText, choice: Choice, rank: number): void {
	sink.size = 0;
	const { table } = text;
	const { span, options } = choice;
	const option = options[rank];
	const count = Math.min(options.length, 4);
	if (option === undefined) {
		const none = span.role;
		sink.one(BASE, none);
		sink.two(BASE + 1, none, span.kind);
		sink.two(BASE + 2, none, lengthClass(span.end - span.first));
		sink.two(BASE + 3, none, count);
		sink.two(BASE + 4, none, at(table.word, span.first));
		sink.two(BASE + 5, none, at(table.word, span.end - 1));
		return;
	}
	pairFeatures(sink, text, span, option, rank, count);
}

function pairFeatures(
	sink: FeatureSink,
	{ table, labels, marks }: LinkerText,
	span: TaggedSpan,
	option: TaggedSpan,
	rank: number,
	count: number,
): void {
	const { word, sentence } = table;
	// A content chooses a cue; a cue chooses a source. Either way `cue` is the cue and `other` is the other one.
	const content = span.role > option.role;
	const cue = content ? option : span;
	const other = content ? span : option;
	const left = other.first < cue.first;
	const from = left ? other.end : cue.end;
	const to = left ? cue.first : other.first;
	const before = at(sentence, other.first) - at(sentence, cue.first);
	const after = at(sentence, other.end - 1) - at(sentence, cue.first);
	const same = before <= 0 && after >= 0;
	const apart = same ? 9 : Math.max(-3, Math.min(3, after < 0 ? after : before));
	const side = (content ? 2 : 0) + (left ? 1 : 0);
	const head = fold(fold(7, side), apart);
	const between = marksBetween(marks, from, to);
	const roles = rolesBetween(labels, from, to);
	const distance = lengthClass(to - from);
	const last = at(word, cue.end - 1);
	const ownKind = content ? span.kind : option.kind;
	sink.one(BASE + 10, head);
	sink.two(BASE + 11, head, distance);
	sink.two(BASE + 12, head, roles);
	sink.two(BASE + 13, head, between);
	sink.two(BASE + 14, head, ownKind);
	sink.three(BASE + 15, head, ownKind, roles);
	sink.three(BASE + 16, side, last, cue.end - cue.first > 1 ? at(word, cue.end - 2) : 0);
	sink.two(BASE + 17, side, last);
	sink.two(BASE + 18, head, rank);
	sink.two(BASE + 19, head, at(word, other.first));
	sink.three(BASE + 20, head, distance, roles);
	sink.three(BASE + 21, head, count, rank);
	sink.three(BASE + 22, head, other.first > 0 ? at(word, other.first - 1) : 0, ownKind);
	sink.two(BASE + 23, head, lengthClass(other.end - other.first));
	sink.three(BASE + 24, head, cue.end < table.size ? at(word, cue.end) : 0, ownKind);
	sink.three(BASE + 25, head, between, roles);
	sink.three(BASE + 26, head, edges(table, other), edges(table, cue));
	sink.three(BASE + 27, head, at(table.blockFirst, other.first) === at(table.blockFirst, cue.first) ? 1 : 0, ownKind);
}

/** How a span begins and ends with quotation marks. */
function edges(table: TokenTable, span: TaggedSpan): number {
	return at(table.quotation, span.first) * 8 + (at(table.quotation, span.end - 1) >= OPENING ? 1 : 0);
}

const MARKS = new Map(
	[COMMA, DASH, SEMICOLON, COLON, FULL_STOP, THAT, AND, BUT, WHO, WHICH, TO].map((word, bit) => [word, 1 << bit]),
);

/** The mark bits of all tokens; the last bit is for a quotation's edges. */
function markColumn(table: TokenTable): Int32Array {
	const marks = column(table.size);
	for (let i = 0; i < table.size; i++)
		marks[i] = (MARKS.get(at(table.word, i)) ?? 0) | (at(table.quotation, i) >= OPENING ? 1 << MARKS.size : 0);
	return marks;
}

/** The marks and little words that stand between, as a set of bits. */
function marksBetween(marks: Int32Array, from: number, to: number): number {
	let bits = 0;
	for (let i = from; i < to; i++) bits |= at(marks, i);
	return bits;
}

/** The first six different roles between, as a hash. */
function rolesBetween(labels: Uint8Array, from: number, to: number): number {
	let hash = 5;
	let last = -1;
	let changes = 0;
	for (let i = from; i < to && changes < 6; i++) {
		const role = roleOf(labels[i] as number);
		if (role === last) continue;
		hash = fold(hash, role + 1);
		last = role;
		changes++;
	}
	return hash;
}
