const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Written before a name: their full stop never ends a sentence. */
const BEFORE_A_NAME = list(
	"Mr Mrs Ms Mx Messrs Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Cdr Sgt Cpl Pvt Adm Brig Rev Hon " +
		"Pres Supt Insp Det Amb Fr St Ste Mt Ft Atty Asst Assoc vs v cf eg viz approx ca Mgr Msgr Mme Mlle Sr. Dist Spc Ofc",
);

/** May also be the last word of a sentence: what comes next decides. */
const ANYWHERE = list(
	"Inc Ltd Co Corp Cos Bros LLC plc Jr Sr Esq etc al Ph.D dept Dept Univ Assn est Ave Blvd Rd Hwy Bldg Calif Ariz Ark Colo Conn " +
		"Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta",
);

/** Only before a number. */
const BEFORE_A_NUMBER = list("No Nos no nos Art Fig Vol vol p pp par Sec sec ch Ch pt Pt");

const MONTHS = list("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");

/** Words that begin a sentence far more often than they go on after an abbreviation. */
const SENTENCE_STARTERS = list(
	"The A An This That These Those He She It They We You I His Her Its Their Our My In On At By For From With Without But And Or " +
		"So Yet If When While After Before As Since Although Though Because However Meanwhile Still Then There Here Now Not No " +
		"Some Many Most Several Both All Each Every One Two Three What Who Why How Where Which Under Over During Until Once " +
		"According Officials Police Authorities Earlier Later Instead Also Another Even Just Only Last Next",
);

/** May follow "5 p.m." inside a sentence, although they begin with a capital. */
const AFTER_A_TIME = list(
	"ET EST EDT CT CST CDT MT PT PST PDT GMT UTC BST CET CEST IST JST Eastern Central Pacific Mountain Monday Tuesday Wednesday " +
		"Thursday Friday Saturday Sunday January February March April May June July August September October November December",
);

const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/**
 * Whether the full stop after `word` belongs to the word.
 * `next` is the text right after the stop and its white space, as far as the next word (a few characters are enough);
 * `before` the text right before the word.
 */
export function isAbbreviation(whole: string, next: string, before = ""): boolean {
	// "(R-Tenn.)", "D-N.J."
	const word = whole.slice(whole.lastIndexOf("-") + 1);
	if (BEFORE_A_NAME.has(word) || ANYWHERE.has(word) || INITIALS.test(word)) return true;
	if (BEFORE_A_NUMBER.has(word)) return /^\d/.test(next);
	if (MONTHS.has(word)) return /^(?:\d|[,;)]|\p{Ll})/u.test(next) || next === "";
	return /^\p{Lu}$/u.test(word) && (word !== "I" || isInitial(before));
}

/** "Samuel I. Varga": a name stands before the initial, where "I" the pronoun has a verb or a conjunction. */
function isInitial(before: string): boolean {
	const word = /(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1];
	return word !== undefined && !SENTENCE_STARTERS.has(word);
}

/** Whether an abbreviation, with its full stop, also ends its sentence when the word `next` (capitalised) follows. */
export function abbreviationEndsSentence(word: string, next: string): boolean {
	const bare = word.endsWith(".") ? word.slice(0, -1) : word;
	if (BEFORE_A_NAME.has(bare) || BEFORE_A_NUMBER.has(bare)) return false;
	if (bare === "a.m" || bare === "p.m") return !AFTER_A_TIME.has(next) && !BEFORE_A_NAME.has(next.replace(/\.$/, ""));
	return SENTENCE_STARTERS.has(next);
}
