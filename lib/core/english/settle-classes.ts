import { giveVerbs, hasFinite, tailFrame } from "./clause-verbs.ts";
import { READING } from "./inflection.ts";
import { oneVerb } from "./one-verb.ts";
import { tailVerbs } from "./tail-verbs.ts";
import { isFiniteVerb, isNominal, WORD } from "./word-class.ts";
import { isBare, type WordTable } from "./word-table.ts";

/** "Most involve a wet rung": of them. */
const QUANTITY = /^(?:most|many|few|some|several|both|all|others)$/;
const TELLS = /^(?:told|tell|tells|telling|informed|assured|warned|reminded|notified)$/;

const MANY_SAY = /^police$|[^is]s$/;

const NAMES = /^(?:called|named|dubbed|titled|nicknamed)$/;

/**
 * What the tagger, which sees a few words at a time, can't know of tokens `[from, to)`: every clause has one finite verb,
 * and a few words that the reader classes by their use. Changes `table.word`.
 */
export function settleClasses(table: WordTable, from: number, to: number): void {
	const { lower, word } = table;
	for (let i = from; i < to; i++) {
		const is = lower[i] ?? "";
		const before = i > from ? word[i - 1] : WORD.STOP;
		const next = i + 1 < to ? (word[i + 1] ?? 0) : WORD.STOP;
		if (is === "when" || is === "whenever") word[i] = WORD.SUBORDINATOR;
		else if (is === "where" && before === WORD.COMMA) word[i] = WORD.RELATIVE;
		else if ((is === "so" || is === "yet") && before === WORD.COMMA && startsClause(next)) word[i] = WORD.COORDINATOR;
		else if (is === "that" && isToldBefore(table, i, from)) {
			word[i] = WORD.THAT;
			if (word[i + 1] === WORD.FINITE && next !== WORD.AUXILIARY && /s$/.test(lower[i + 1] ?? ""))
				word[i + 1] = WORD.NOUN;
		} else if (
			is === "that" &&
			(word[i] === WORD.PRONOUN || word[i] === WORD.DETERMINER) &&
			(opensThat(table, i, to) || standsBeforeMany(table, i))
		)
			word[i] = WORD.THAT;
		else if (is === "of") word[i] = WORD.PREPOSITION;
		// "Her brother once claimed"
		else if (
			is === "once" &&
			word[i] === WORD.SUBORDINATOR &&
			(table.readings[i + 1] ?? 0) & READING.PAST &&
			next >= WORD.FINITE
		) {
			word[i] = WORD.ADVERB;
			if (word[i + 2] === WORD.THAT) word[i + 1] = WORD.FINITE;
		} else if (is === "since" && before === WORD.AUXILIARY && next >= WORD.BASE) word[i] = WORD.ADVERB;
		else if (isDoneTo(table, i, to)) word[i] = WORD.PARTICIPLE;
		else if (word[i] === WORD.ADJECTIVE && (before === WORD.NOUN || before === WORD.NAME))
			word[i] = afterNoun(table, i, from);
		else if (
			QUANTITY.test(is) &&
			isFiniteVerb(next) &&
			(before === WORD.STOP ||
				before === WORD.QUOTE ||
				before === WORD.THAT ||
				((table.readings[i - 1] ?? 0) & READING.CLAUSE && (before ?? 0) >= WORD.FINITE))
		)
			word[i] = WORD.PRONOUN;
		// "the drug, called veloxim, is"
		else if (before === WORD.COMMA && word[i] === WORD.ADJECTIVE && NAMES.test(is)) word[i] = WORD.PARTICIPLE;
		// "the union’s secretary, Ada Wrona"
		else if (before === WORD.POSSESSIVE && word[i] === WORD.ADJECTIVE && (next <= WORD.STOP || isFiniteVerb(next)))
			word[i] = WORD.NOUN;
		else if (is === "said" && before === WORD.DETERMINER) word[i] = WORD.ADJECTIVE;
		// "said that log files showed": two verbs would stand there.
		else if (
			before === WORD.THAT &&
			word[i] === WORD.FINITE &&
			next === WORD.NOUN &&
			isBare(table, i) &&
			verbAfter(table, i + 2, to)
		)
			word[i] = WORD.NOUN;
		// "a man who police say", ", aides said": whoever says it.
		else if (word[i] === WORD.FINITE && MANY_SAY.test(is) && /^sa(?:y|id)$/.test(lower[i + 1] ?? ""))
			word[i] = WORD.NOUN;
		else if (
			before === WORD.COORDINATOR &&
			word[i] === WORD.FINITE &&
			isBare(table, i) &&
			verbBefore(table, i, from) === WORD.BASE
		)
			word[i] = WORD.BASE;
		else if (
			(is === "said" || is === "says") &&
			word[i] !== WORD.FINITE &&
			before !== WORD.AUXILIARY &&
			before !== WORD.DETERMINER &&
			before !== WORD.BASE &&
			before !== WORD.TO
		)
			word[i] = WORD.FINITE;
	}
	openings(table, from, to);
	for (let i = from + 1; i < to; i++)
		if (word[i - 1] === WORD.COORDINATOR && (table.readings[i] ?? 0) & READING.PAST) {
			if ((word[i] === WORD.ADJECTIVE || word[i] === WORD.PARTICIPLE) && joinsVerb(table, i, from))
				word[i] = WORD.FINITE;
			// "dated 3 June and stamped": like the participle before it.
			else if (
				!((table.readings[i] ?? 0) & READING.CLAUSE) &&
				word[i] === WORD.FINITE &&
				verbBefore(table, i - 1, from) === WORD.PARTICIPLE &&
				!hasFinite(table, from, i)
			)
				word[i] = WORD.PARTICIPLE;
		}
	joinedVerbs(table, from, to);
	oneVerb(table, from, to);
	tailVerbs(table, from, to);
	let start = from;
	for (let i = from; i <= to; i++) {
		const ends = i === to || word[i] === WORD.SEMICOLON || word[i] === WORD.STOP || word[i] === WORD.COLON;
		if (!ends) continue;
		const tail = tailFrame(table, start, i);
		giveVerbs(table, start, tail);
		if (tail < i) giveVerbs(table, tail + 1, i);
		start = i + 1;
	}
}

/** Whether a finite verb follows before the next mark or clause. */
function verbAfter({ word }: WordTable, from: number, to: number): boolean {
	for (let k = from; k < to; k++) {
		const is = word[k] ?? 0;
		if (isFiniteVerb(is)) return true;
		if (is <= WORD.STOP || is === WORD.THAT || is === WORD.SUBORDINATOR || is === WORD.SUBJECT) return false;
	}
	return false;
}

/** The class of the last verb before a word, 0 where there is none. */
function verbBefore({ word }: WordTable, i: number, from: number): number {
	for (let k = i - 1; k >= from; k--) if ((word[k] ?? 0) >= WORD.AUXILIARY) return word[k] ?? 0;
	return 0;
}

/** What a sentence or quotation begins with: "Get out", "Asked whether", "Lead author Ada Bell said"; and asides: "The audit, read to us, finds". */
function openings(table: WordTable, from: number, to: number): void {
	const { word, readings } = table;
	for (let i = from; i < to; i++) {
		if (word[i] !== WORD.FINITE) continue;
		const before = i > from ? (word[i - 1] ?? 0) : WORD.STOP;
		const reading = readings[i] ?? 0;
		const begins =
			before === WORD.STOP ||
			before === WORD.COLON ||
			(before === WORD.QUOTE && (i === from + 1 || word[i - 2] === WORD.COMMA));
		if (begins) {
			const next = word[i + 1] ?? 0;
			if (reading & READING.PARTICIPLE && reading & READING.PAST) word[i] = WORD.PARTICIPLE;
			else if (reading & READING.THIRD && isFiniteVerb(next)) word[i] = WORD.NOUN;
			else if (isBare(table, i))
				word[i] = (next === WORD.NOUN || next === WORD.NAME) && laterFinite(table, i, to) > 0 ? WORD.NOUN : WORD.BASE;
		} else if (before === WORD.COMMA && reading & READING.PARTICIPLE && !hasFinite(table, from, i)) {
			let close = laterFinite(table, i, to);
			while (close > 0 && word[close - 1] === WORD.COORDINATOR) close = laterFinite(table, close, to);
			if (close > 0 ? word[close - 1] === WORD.COMMA : pastBefore(table, i, from) || asksFirst(table, i, to))
				word[i] = WORD.PARTICIPLE;
		}
	}
}

/** "The mayor, asked whether it leaked, said": a question and, after a comma, the verb. */
function asksFirst({ word }: WordTable, i: number, to: number): boolean {
	if (word[i + 1] !== WORD.SUBORDINATOR && word[i + 1] !== WORD.QUESTION) return false;
	for (let k = i + 3; k < to; k++) if (word[k - 1] === WORD.COMMA && isFiniteVerb(word[k] ?? 0)) return true;
	return false;
}

/** "The report also highlighted talks, valued at £3m": a past form after a subject stands before a token. */
function pastBefore({ word, readings }: WordTable, i: number, from: number): boolean {
	for (let k = from + 1; k < i; k++) {
		if (!((readings[k] ?? 0) & READING.PAST) || (word[k] !== WORD.ADJECTIVE && word[k] !== WORD.PARTICIPLE)) continue;
		const before = word[k - 1] === WORD.ADVERB ? k - 2 : k - 1;
		return isNominal(word[before] ?? 0) && word[k + 1] !== WORD.PREPOSITION;
	}
	return false;
}

/** The next finite verb of a sentence; -1 where there is none. */
function laterFinite({ word }: WordTable, i: number, to: number): number {
	for (let k = i + 1; k < to && word[k] !== WORD.STOP && word[k] !== WORD.SEMICOLON; k++) {
		if (word[k] === WORD.THAT || word[k] === WORD.SUBORDINATOR || word[k] === WORD.RELATIVE) return -1;
		if (isFiniteVerb(word[k] ?? 0)) return k;
	}
	return -1;
}

/** "judges that at least one of the parties was bluffing": no pronoun, since a subject of its own follows. */
function opensThat(table: WordTable, i: number, to: number): boolean {
	const { word, lower } = table;
	const next = word[i + 1] ?? 0;
	// "that hope was vain": two verbs side by side, of which the first is a noun.
	if ((next === WORD.FINITE || next === WORD.BASE) && isBare(table, i + 1) && word[i + 2] === WORD.AUXILIARY) {
		word[i + 1] = WORD.NOUN;
		return true;
	}
	const subject =
		next === WORD.DETERMINER || next === WORD.SUBJECT || (next === WORD.PREPOSITION && lower[i + 2] === "least");
	for (let k = i + 2; subject && k < Math.min(to, i + 14); k++) {
		if (isFiniteVerb(word[k] ?? 0)) return true;
		if ((word[k] ?? 0) <= WORD.STOP && word[k] !== WORD.QUOTE && word[k] !== WORD.OTHER) return false;
	}
	return false;
}

/** "A pill halved deaths", "the club losing money": no adjective stands between a noun and what a verb takes. */
function afterNoun(table: WordTable, i: number, from: number): number {
	const next = table.word[i + 1] ?? WORD.STOP;
	if (!startsClause(next) && next !== WORD.NUMBER) return WORD.ADJECTIVE;
	if (/[^aeiou]ing$/.test(table.lower[i] ?? "")) return WORD.GERUND;
	if (!((table.readings[i] ?? 0) & READING.PAST)) return WORD.ADJECTIVE;
	return hasFinite(table, from, i) ? WORD.ADJECTIVE : WORD.FINITE;
}

/** "assume that young mothers": "that" goes with one thing, so before several it opens a clause. */
function standsBeforeMany({ word, lower }: WordTable, i: number): boolean {
	let k = i + 1;
	while (word[k] === WORD.ADJECTIVE || (word[k] === WORD.NOUN && word[k + 1] === WORD.NOUN)) k++;
	return word[k] === WORD.NOUN && /[^s'’iu]s$|^(?:people|men|women|children|police)$/.test(lower[k] ?? "");
}

/** "a nurse accused by her boss, says": done to somebody, where the clause has a verb of its own. */
function isDoneTo(table: WordTable, i: number, to: number): boolean {
	const { word, lower, readings } = table;
	if (word[i] !== WORD.FINITE || !((readings[i] ?? 0) & READING.PARTICIPLE)) return false;
	if (!isNominal(word[i - 1] ?? 0) || word[i - 1] === WORD.SUBJECT) return false;
	// "a statement read out by counsel"
	const next = lower[/^(?:out|up|aloud|down)$/.test(lower[i + 1] ?? "") ? i + 2 : i + 1] ?? "";
	if (next !== "by" && !(next === "of" && /^(?:accus|suspect|convict|acquitt?|clear|rob)/.test(lower[i] ?? "")))
		return false;
	for (let k = i + 2; k < to; k++) {
		if (isFiniteVerb(word[k] ?? 0)) return true;
		const is = word[k] ?? 0;
		if (
			is === WORD.THAT ||
			is === WORD.SUBORDINATOR ||
			is === WORD.RELATIVE ||
			is === WORD.COORDINATOR ||
			is === WORD.STOP
		)
			return false;
	}
	return false;
}

/** "My wife called and said": what "and" joins to a finite verb, right after a subject, is one too. */
function joinedVerbs({ word, readings }: WordTable, from: number, to: number): void {
	for (let i = from + 2; i < to; i++) {
		if (word[i] !== WORD.FINITE || word[i - 1] !== WORD.COORDINATOR) continue;
		let verb = i - 2;
		while (verb > from && (word[verb] ?? 0) < WORD.AUXILIARY) verb--;
		const isPast = word[verb] === WORD.PARTICIPLE && ((readings[verb] ?? 0) & READING.PAST) !== 0;
		const before = word[verb - 1] ?? 0;
		if (isPast && isNominal(before) && before !== WORD.NUMBER) word[verb] = WORD.FINITE;
	}
}

/** "called the plan “reckless” and accused managers": what "and" joins to a finite verb, with an object of its own. */
function joinsVerb({ word }: WordTable, i: number, from: number): boolean {
	const left = word[i - 2] ?? 0;
	const next = word[i + 1] ?? 0;
	if (left === WORD.ADJECTIVE || left === WORD.PARTICIPLE || !startsClause(next)) return false;
	for (let k = i - 2; k >= from; k--) {
		const is = word[k] ?? 0;
		if (is === WORD.FINITE) return true;
		if (is === WORD.AUXILIARY || is === WORD.PARTICIPLE || is === WORD.GERUND || is === WORD.BASE) return false;
	}
	return false;
}

const startsClause = (next: number) =>
	next === WORD.SUBJECT || next === WORD.DETERMINER || next === WORD.NAME || next === WORD.NOUN;

/** "told BBC Radio that fans deserved it": after whoever is told, "that" opens what they are told. */
function isToldBefore({ lower, word }: WordTable, i: number, from: number): boolean {
	for (let k = i - 1; k >= Math.max(from, i - 7); k--) {
		if (TELLS.test(lower[k] ?? "")) return k < i - 1;
		if (word[k] === WORD.COMMA || isFiniteVerb(word[k] ?? 0)) return false;
	}
	return false;
}
