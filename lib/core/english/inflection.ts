import { CLAUSE_VERBS, NOT_GERUNDS, NOT_PARTICIPLES } from "./lexicon/closed.ts";
import { IRREGULAR } from "./lexicon/irregular.ts";
import { VERBS } from "./lexicon/verbs.ts";
import { VERBS_OR_NOUNS } from "./lexicon/verbs-or-nouns.ts";

/** Which verb forms a spelling can be; a sum of these, 0 where it can be none. */
export const READING = {
	BASE: 1,
	THIRD: 2,
	PAST: 4,
	PARTICIPLE: 8,
	GERUND: 16,
	/** The spelling is hardly ever anything but a verb. */
	SURE: 32,
	/** The verb takes a clause ("said", "believes"). */
	CLAUSE: 64,
} as const;

const { BASE, THIRD, PAST, PARTICIPLE, GERUND, SURE, CLAUSE } = READING;
const words = (list: string) => list.split(" ");

const SURE_VERBS = new Set(words(VERBS));
const OTHER_VERBS = new Set(words(VERBS_OR_NOUNS));
const NO_PARTICIPLE = new Set(words(NOT_PARTICIPLES));
const NO_GERUND = new Set(words(NOT_GERUNDS));
const CLAUSE_BASES = new Set(words(CLAUSE_VERBS));

/** Spellings that are verb forms only now and then. */
const RARELY_VERBS = new Set(
	words(
		"ground wound bore lay saw left found cost spread set cut hit split bid bet shed cast upset fell felt bound lit wound light",
	),
);

const IRREGULAR_FORMS = new Map<string, number>();
const IRREGULAR_BASE = new Map<string, string>();
for (const verb of IRREGULAR.split("|")) {
	const [base = "", past = "", participle = ""] = verb.split(" ");
	const add = (form: string, reading: number) => {
		const sure = RARELY_VERBS.has(form) && form === base ? 0 : SURE;
		IRREGULAR_FORMS.set(form, (IRREGULAR_FORMS.get(form) ?? 0) | reading | (reading === BASE ? 0 : sure));
		if (form !== base) IRREGULAR_BASE.set(form, base);
	};
	add(past, PAST);
	add(participle, PARTICIPLE);
	if (!SURE_VERBS.has(base) && !OTHER_VERBS.has(base)) SURE_VERBS.add(base);
	if (base === past || base === participle) add(base, BASE);
}

function known(base: string): boolean {
	return SURE_VERBS.has(base) || OTHER_VERBS.has(base);
}

/** British spellings in -ise go by their sisters in -ize. */
function listed(base: string): string | null {
	if (known(base)) return base;
	if (base.endsWith("ise")) {
		const sister = `${base.slice(0, -3)}ize`;
		if (known(sister)) return sister;
	}
	if (base.includes("our")) {
		const sister = base.replace("our", "or");
		if (known(sister)) return sister;
	}
	const prefix = /^(?:re-?|un|over|out|mis|under|dis|pre|de|co-?)/.exec(base);
	return prefix && prefix[0].length > 2 && known(base.slice(prefix[0].length)) && base.length - prefix[0].length > 4
		? base.slice(prefix[0].length)
		: null;
}

function reading(base: string | null, form: number): number {
	if (base === null) return 0;
	return form | (SURE_VERBS.has(base) ? SURE : 0) | (CLAUSE_BASES.has(base) ? CLAUSE : 0);
}

/** The base that an ending was put on: with its final e, its doubled consonant or its y put right; null where none is known. */
function stemOf(rest: string): string | null {
	const doubled = rest.length > 3 && rest.at(-1) === rest.at(-2) ? rest.slice(0, -1) : null;
	return (
		listed(rest) ??
		listed(`${rest}e`) ??
		(doubled ? listed(doubled) : null) ??
		(rest.endsWith("i") ? listed(`${rest.slice(0, -1)}y`) : null)
	);
}

const cache = new Map<string, number>();
/** The cache is only speed: it is emptied before a long text of odd words could fill the memory. */
const CACHE_SIZE = 50_000;

/** What verb forms the lower-case word can be, as a sum of {@link READING}. */
export function verbReadings(word: string): number {
	let found = cache.get(word);
	if (found === undefined) {
		found = read(word);
		if (cache.size >= CACHE_SIZE) cache.clear();
		cache.set(word, found);
	}
	return found;
}

function read(word: string): number {
	if (word.length < 2 || word.length > 24) return 0;
	const irregular = IRREGULAR_FORMS.get(word);
	if (irregular !== undefined) {
		const base = IRREGULAR_BASE.get(word) ?? word;
		return irregular | (CLAUSE_BASES.has(base) ? CLAUSE : 0);
	}
	const base = listed(word);
	if (base) return reading(base, BASE);
	if (word.endsWith("ing") && word.length > 4 && !NO_GERUND.has(word))
		return GERUND | (reading(stemOf(word.slice(0, -3)), 0) & CLAUSE);
	if (word.endsWith("ed") && word.length > 3 && !NO_PARTICIPLE.has(word)) {
		if (word.includes("-") && !/^(?:re|co|un|de|pre|mis|over|out)-/.test(word)) return 0;
		const stem = stemOf(word.slice(0, -2)) ?? listed(word.slice(0, -1));
		return PAST | PARTICIPLE | SURE | (reading(stem, 0) & CLAUSE);
	}
	if (!word.endsWith("s") || word.endsWith("ss")) return 0;
	const third = listed(word.slice(0, -1)) ?? (word.endsWith("es") ? listed(word.slice(0, -2)) : null);
	if (third) return reading(third, THIRD);
	return word.endsWith("ies") ? reading(listed(`${word.slice(0, -3)}y`), THIRD) : 0;
}
