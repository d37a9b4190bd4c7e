import { at } from "../tagger/columns.ts";
import type { FeatureSink } from "../tagger/feature-sink.ts";
import { fold } from "../tagger/hashing.ts";
import { roleOf } from "../tagger/labels.ts";
import {
	AND,
	BUT,
	COLON,
	COMMA,
	DASH,
	FULL_STOP,
	SEMICOLON,
	THAT,
	TO,
	WHICH,
	WHO,
} from "../tagger/marks.ts";
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

/** Features of choosing option `rank` of a choice; `rank` beyond the options is the choice of none. */
export function choiceFeatures(
	sink: FeatureSink,
	table: TokenTable,
	labels: Uint8Array,
	choice: Choice,
	rank: number,
): void {
	sink.size = 0;
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
	pairFeatures(sink, table, labels, span, option, rank, count);
}

function pairFeatures(
	sink: FeatureSink,
	table: TokenTable,
	labels: Uint8Array,
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
	const apart = same
		? 9
		: Math.max(-3, Math.min(3, after < 0 ? after : before));
	const side = (content ? 2 : 0) + (left ? 1 : 0);
	const head = fold(fold(7, side), apart);
	const marks = marksBetween(table, from, to);
	const roles = rolesBetween(labels, from, to);
	const distance = lengthClass(to - from);
	const last = at(word, cue.end - 1);
	const ownKind = content ? span.kind : option.kind;
	sink.one(BASE + 10, head);
	sink.two(BASE + 11, head, distance);
	sink.two(BASE + 12, head, roles);
	sink.two(BASE + 13, head, marks);
	sink.two(BASE + 14, head, ownKind);
	sink.three(BASE + 15, head, ownKind, roles);
	sink.three(
		BASE + 16,
		side,
		last,
		cue.end - cue.first > 1 ? at(word, cue.end - 2) : 0,
	);
	sink.two(BASE + 17, side, last);
	sink.two(BASE + 18, head, rank);
	sink.two(BASE + 19, head, at(word, other.first));
	sink.three(BASE + 20, head, distance, roles);
	sink.three(BASE + 21, head, count, rank);
	sink.three(
		BASE + 22,
		head,
		other.first > 0 ? at(word, other.first - 1) : 0,
		ownKind,
	);
	sink.two(BASE + 23, head, lengthClass(other.end - other.first));
	sink.three(
		BASE + 24,
		head,
		cue.end < table.size ? at(word, cue.end) : 0,
		ownKind,
	);
	sink.three(BASE + 25, head, marks, roles);
	sink.three(BASE + 26, head, edges(table, other), edges(table, cue));
	sink.three(
		BASE + 27,
		head,
		at(table.blockFirst, other.first) === at(table.blockFirst, cue.first)
			? 1
			: 0,
		ownKind,
	);
}

/** How a span begins and ends with quotation marks. */
function edges(table: TokenTable, span: TaggedSpan): number {
	return (
		at(table.quotation, span.first) * 8 +
		(at(table.quotation, span.end - 1) >= OPENING ? 1 : 0)
	);
}

const MARKS = [
	COMMA,
	DASH,
	SEMICOLON,
	COLON,
	FULL_STOP,
	THAT,
	AND,
	BUT,
	WHO,
	WHICH,
	TO,
];

/** The marks and little words that stand between, as a set of bits. */
function marksBetween(table: TokenTable, from: number, to: number): number {
	let bits = 0;
	for (let i = from; i < to; i++) {
		if (at(table.quotation, i) >= OPENING) bits |= 1 << MARKS.length;
		const mark = MARKS.indexOf(at(table.word, i));
		if (mark >= 0) bits |= 1 << mark;
	}
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
