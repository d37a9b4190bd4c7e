import type { Clause, ClauseKind } from "./clause.ts";
import {
	endsWhen,
	firstOfName,
	innerSubject,
	isFrame,
	isPart,
	leads,
	pastTime,
	type Run,
	subjectAfter,
	subjectAmong,
} from "./clause-subjects.ts";
import { READING } from "./inflection.ts";
import { isAdded, type OpenClause, openClause } from "./open-clause.ts";
import { saysSo } from "./tail-verbs.ts";
import { WORD } from "./word-class.ts";
import type { WordTable } from "./word-table.ts";

const CONDITION = /^(?:if|unless|whether|lest|provided|once|until)$/;
/** Clauses inside clauses, at most: no sentence that is one goes deeper. */
const DEEPEST = 24;
/** Reads clauses off word classes, from left to right with a stack of those that are open. */
export class ClauseReader {
	readonly #table: WordTable;
	readonly #clauses: OpenClause[] = [];
	#top: OpenClause | null = null;
	#joint = -1;
	#mark = -1;

	constructor(table: WordTable) {
		this.#table = table;
	}

	read(first: number, end: number): readonly Clause[] {
		const { word, lower } = this.#table;
		this.#top = this.#open("main", null, first);
		for (let i = first; i < end; i++) {
			const is = word[i] ?? 0;
			switch (is) {
				case WORD.STOP:
				case WORD.SEMICOLON:
					this.#restart(i + 1, end);
					break;
				case WORD.COLON:
					if (this.#root().verb >= 0) this.#restart(i + 1, end);
					// "Correction: the mill opened": a label is no subject.
					else if (this.#top?.parent === null) this.#top.runs = [];
					break;
				case WORD.COMMA:
				case WORD.DASH:
				case WORD.OPEN:
				case WORD.CLOSE:
					this.#comma(i);
					break;
				case WORD.COORDINATOR:
					this.#joint = i;
					break;
				case WORD.SUBORDINATOR:
					// "other sites such as this one"
					if (lower[i - 1] === "such") this.#nominal(i);
					// "whether to move the final": no verb of its own is to come.
					else if (word[i + 1] !== WORD.TO) this.#push(CONDITION.test(lower[i] ?? "") ? "conditional" : "adverbial", i);
					break;
				case WORD.RELATIVE:
					this.#push("relative", i);
					break;
				case WORD.THAT:
				case WORD.QUESTION:
					if (word[i + 1] !== WORD.TO) this.#push("complement", i);
					break;
				case WORD.AUXILIARY:
				case WORD.FINITE:
					this.#verb(i);
					break;
				default:
					// "61%"
					if (isPart(is) || (is === WORD.OTHER && word[i - 1] === WORD.NUMBER)) this.#nominal(i);
			}
		}
		while (this.#top) this.#close(end);
		return this.#clauses;
	}

	#open(kind: ClauseKind, parent: OpenClause | null, first: number): OpenClause {
		const clause = openClause(kind, parent, first);
		this.#clauses.push(clause);
		return clause;
	}

	#root(): OpenClause {
		let root = this.#top as OpenClause;
		while (root.parent) root = root.parent;
		return root;
	}

	#close(end: number): void {
		if (!this.#top) return;
		this.#top.end = end;
		this.#top = this.#top.parent;
	}

	#restart(at: number, end: number): void {
		while (this.#top) this.#close(at);
		this.#joint = this.#mark = -1;
		if (at < end) this.#top = this.#open("main", null, at);
	}

	#push(kind: ClauseKind, at: number): OpenClause {
		if ((this.#top?.depth ?? 0) >= DEEPEST) this.#close(at);
		this.#top = this.#open(kind, this.#top, at);
		return this.#top;
	}

	#comma(at: number): void {
		this.#mark = at;
		// "a letter, since destroyed, said": without a verb.
		const top = this.#top;
		if (
			top?.parent &&
			top.verb < 0 &&
			isAdded(top.kind) &&
			top.kind !== "relative" &&
			!top.runs.some(({ first }) => !leads(this.#table.word[first] ?? 0))
		)
			this.#close(at);
		// What a comma follows is whole: a relative clause, a time or a condition goes no further.
		while (this.#top?.parent && this.#top.verb >= 0 && isAdded(this.#top.kind)) this.#close(at);
	}

	#nominal(i: number): void {
		const top = this.#top as OpenClause;
		const { word } = this.#table;
		const is = word[i] ?? 0;
		const run = top.runs.at(-1);
		const before = word[i - 1] ?? 0;
		const begins =
			is === WORD.SUBJECT ||
			(is === WORD.DETERMINER &&
				this.#table.lower[i] !== "such" &&
				(before === WORD.NOUN || before === WORD.NUMBER || before === WORD.NAME)) ||
			// "In testimony last year Bell said", "On Tuesday Norway’s envoy said"
			(run !== undefined &&
				leads(word[run.first] ?? 0) &&
				((is === WORD.NAME && before === WORD.NOUN) || endsWhen(this.#table, run, i)));
		if (run && run.end === i && !begins) run.end = i + 1;
		// "the “new” rule", "the most recent round"
		else if (
			run &&
			run.end === i - 1 &&
			!begins &&
			(before === WORD.QUOTE || (before === WORD.ADVERB && word[i - 2] === WORD.DETERMINER))
		)
			run.end = i + 1;
		else {
			const since = run?.end ?? Math.max(top.first, top.verbEnd);
			top.runs.push({ first: i, end: i + 1, joined: this.#joint >= since, apart: this.#mark >= since });
		}
	}

	#verb(i: number): void {
		let top = this.#top as OpenClause;
		const { word } = this.#table;
		if (top.verb < 0 && isFrame(this.#table, top.runs, i)) {
			const run = top.runs.pop() as Run;
			const frame = this.#push("frame", run.first);
			frame.verb = i;
			frame.subject = [run.first, run.end];
			this.#close(i + 1);
			return;
		}
		if (top.verb >= 0) {
			const waiting = this.#waiting();
			if (waiting) {
				// "Asked why she had stopped, she said": what follows the mark is no more of the clause before it.
				const run = top.runs.at(-1);
				if (run?.apart) waiting.runs.push(run);
				while (this.#top !== waiting) this.#close(i);
				top = waiting;
			} else top = this.#takenBack(i) ?? this.#begin(i);
		}
		if (top.subject === null) top.subject = this.#subjectOf(top, i);
		if (top.verb < 0) top.inner = innerSubject(word, top.runs);
		top.verb = i;
		top.verbEnd = i + 1;
		while (word[top.verbEnd] === WORD.ADVERB) top.verbEnd++;
		top.runs = [];
		this.#joint = -1;
	}

	/** The clause around the innermost ones that has a subject and still waits for its verb. */
	#waiting(): OpenClause | null {
		for (let at = this.#top?.parent ?? null; at; at = at.parent) if (at.verb < 0) return at.runs.length > 0 ? at : null;
		return null;
	}

	/** "The draft she wrote has gone": the first verb was a relative clause's; null where it wasn't. */
	#takenBack(i: number): OpenClause | null {
		const top = this.#top as OpenClause;
		const { inner, verb } = top;
		if (
			!inner ||
			this.#joint > verb ||
			this.#mark > verb ||
			top.runs.some(({ first }) => !leads(this.#table.word[first] ?? 0))
		)
			return null;
		const relative = this.#push("relative", inner.first);
		relative.verb = verb;
		relative.subject = [inner.first, inner.end];
		this.#close(i);
		top.subject = [top.subject?.[0] ?? inner.first, i];
		top.inner = null;
		return top;
	}

	/** Opens the clause of a verb that no clause waits for. */
	#begin(i: number): OpenClause {
		// "…,” a driver who survived the attack told us": past what the relative clause says of its subject.
		const held = this.#top as OpenClause;
		const owner = held.kind === "relative" && held.parent?.runs.at(-1);
		if (owner && owner.end === held.first && (owner.apart || owner.joined)) this.#close(i);
		const top = this.#top as OpenClause;
		const { word, lower, readings } = this.#table;
		const run = top.runs.at(-1);
		let before = i - 1;
		while (before > top.verb && (word[before] === WORD.ADVERB || word[before] === WORD.QUOTE)) before--;
		const says = saysSo(this.#table, i);
		if (!run || word[before] === WORD.COORDINATOR || run.end <= this.#joint || lower[run.first] === "according") {
			const joint = word[before] === WORD.COORDINATOR;
			// “It leaks,” said Ada Bell: its subject follows.
			const after = says && !joint && this.#mark === before ? subjectAfter(this.#table, i) : null;
			// "ran and fell": shares the subject.
			const clause = this.#joinTo(after ? "frame" : "coordinate", top, joint ? before : i, after !== null);
			clause.subject = after;
			return clause;
		}
		// "Ada Bell, the mayor, said": what a comma closes before the verb only says more of the one before.
		// Not "Ada Bell, who led the inquiry, said", where a clause of its own stands before that comma.
		const closed = this.#mark === before && top.runs.length > 1 && run.apart && run.end === before;
		let at = top.runs.length - (closed ? 2 : 1);
		const takes = ((readings[top.verb] ?? 0) & READING.CLAUSE) !== 0;
		// "said oil and gas were scarce"
		if (takes && at > 0 && top.runs[at]?.joined && top.runs[at - 1]?.first === top.verbEnd) at--;
		at = firstOfName(top.runs, at);
		const own = top.runs[at] ?? run;
		const end = closed ? own.end : run.end;
		const clause =
			own.joined || own.apart
				? this.#joinTo(says && !own.joined ? "frame" : "coordinate", top, own.joined ? this.#joint : own.first, says)
				: this.#push(takes && at <= 1 ? "complement" : "relative", own.first);
		clause.subject = [own.first, end];
		return clause;
	}

	#joinTo(kind: ClauseKind, clause: OpenClause, at: number, says: boolean): OpenClause {
		let to = clause;
		const apart = this.#mark === at - 1;
		// "…, but the union said": whoever has the say next is no part of what was said before.
		while (apart && to.parent && (says || isAdded(to.kind))) to = to.parent;
		while (this.#top !== to) this.#close(at);
		// A joined clause stands beside the one that it is joined to.
		return this.#push(kind, at);
	}

	#subjectOf({ kind, first, runs }: OpenClause, verb: number): readonly [number, number] | null {
		const own = (kind === "adverbial" ? pastTime(runs, verb) : null) ?? subjectAmong(this.#table, runs, verb);
		if (own) return own;
		// "who left"
		if (kind === "relative") return runs.length > 0 ? null : [first, first + 1];
		// "Never did we sell", "At no time was the board aware"
		const turns = runs.length === 0 || this.#table.word[verb] === WORD.AUXILIARY;
		return kind === "main" && turns ? subjectAfter(this.#table, verb) : null;
	}
}
