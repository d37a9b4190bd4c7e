/** Codes of BCP 47 for the languages that are told apart; "und" where too little tells. */
export type Language = string;

/** A text of another script is told by its letters. In order: Japanese is written with Chinese characters too. */
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
	["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	["zh", /\p{Script=Han}/gu],
	["ko", /\p{Script=Hangul}/gu],
	["ar", /\p{Script=Arabic}/gu],
	["he", /\p{Script=Hebrew}/gu],
	["ru", /\p{Script=Cyrillic}/gu],
	["el", /\p{Script=Greek}/gu],
	["hi", /\p{Script=Devanagari}/gu],
	["bn", /\p{Script=Bengali}/gu],
	["ta", /\p{Script=Tamil}/gu],
	["th", /\p{Script=Thai}/gu],
	["ka", /\p{Script=Georgian}/gu],
	["hy", /\p{Script=Armenian}/gu],
	["am", /\p{Script=Ethiopic}/gu],
];

/** The commonest words of languages in Latin letters, without those that English has too ("in", "a", "on", "die"). */
const WORDS: readonly (readonly [Language, string])[] = [
	[
		"en",
		"the of and to that is was for with as his they at be this had not are but from or have an which one you were her all she there " +
			"would their we him been has when who will no if said its it he by about after than out up over into could also more two new",
	],
	[
		"fr",
		"le les des et du une est dans qui que pour pas plus sur au par avec ne ce sont cette elle il ont été selon aux mais leur ses",
	],
	[
		"de",
		"der das und ist nicht ein eine von zu mit den im dem auf für sich des auch als sie nach wie bei hat aus einer wird sind noch über",
	],
	[
		"es",
		"el los las del que una por con para es lo se su como más pero fue al sus este entre cuando muy sin sobre también según había",
	],
	[
		"pt",
		"os do da dos das que uma para com não é em por mais como foi ao ele sua ou ser quando muito nos já também pela disse são",
	],
	[
		"it",
		"il di che è la della per un una non sono con del alla gli dei nel anche più come ha delle questo si da lo ma dal stato",
	],
	[
		"nl",
		"het een van en dat niet zijn op te voor met als maar er aan ook bij naar uit worden werd heeft door over nog deze dan wordt",
	],
	[
		"sv",
		"och att det som en är av för inte med till den har om ett var men sig så från vid kan när eller efter också säger",
	],
	[
		"da",
		"og at det som en er af for ikke med til den har om et var men sig så fra ved kan når eller efter også siger blev",
	],
	["pl", "się nie na że jest do to w z jak po co ale o za od jego przez dla są był tym być oraz która które już"],
	["tr", "ve bir bu için ile da de olarak çok daha olan sonra kadar gibi ancak olduğunu ise en her ne dedi göre"],
	["id", "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena ada mereka oleh telah bahwa"],
	["vi", "và của là có không một trong được cho người với các đã những này khi đến cũng từ về như tôi"],
	["fi", "ja on ei että se hän oli ovat mutta kun niin myös joka mukaan olla kuin ole sen tai jo vain"],
	["ro", "și de în la cu pe nu este care din să mai pentru sau dar fost sunt această după prin despre"],
	["cs", "se na že je to v s z do o i jako za ale by jsou byl podle pro jeho také který po před"],
	["hu", "az és hogy nem is egy meg van ez csak már de mint volt szerint még el ha azt lesz"],
];
const CLASSES: ReadonlyMap<string, readonly Language[]> = wordClasses();

/** Enough of a text to tell by, in UTF-16 code units, from its beginning. */
const LOOKED_AT = 20_000;
const FEWEST_WORDS = 12;

/**
 * The language that a text is written in, by its script and its commonest words (Grefenstette 1995, "Comparing two language
 * identification schemes": function words tell languages apart in a sentence or two).
 *
 * @returns a code of BCP 47; "und" where the text is too short or too mixed to tell.
 */
export function languageOf(text: string): Language {
	const head = text.slice(0, LOOKED_AT);
	const letters = head.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0) return "und";
	const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0;
	for (const [language, script] of latin > letters * 0.7 ? [] : SCRIPTS)
		if ((head.match(script)?.length ?? 0) > letters * 0.3) return language;
	const counts = new Map<Language, number>();
	let words = 0;
	for (const [word] of head.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
		words++;
		const languages = CLASSES.get(word) ?? [];
		for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
	}
	if (words < FEWEST_WORDS) return "und";
	const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
	if (!best || best[1] < words * 0.08 || best[1] < (second?.[1] ?? 0) * 1.3) return "und";
	return best[0];
}

/** What English calls the languages that are told apart. */
const NAMES: Readonly<Record<Language, string>> = {
	am: "Amharic",
	ar: "Arabic",
	bn: "Bengali",
	cs: "Czech",
	da: "Danish or Norwegian",
	de: "German",
	el: "Greek",
	en: "English",
	es: "Spanish",
	fi: "Finnish",
	fr: "French",
	he: "Hebrew",
	hi: "Hindi",
	hu: "Hungarian",
	hy: "Armenian",
	id: "Indonesian",
	it: "Italian",
	ja: "Japanese",
	ka: "Georgian",
	ko: "Korean",
	nl: "Dutch",
	pl: "Polish",
	pt: "Portuguese",
	ro: "Romanian",
	ru: "Russian or another Slavic language",
	sv: "Swedish",
	ta: "Tamil",
	th: "Thai",
	tr: "Turkish",
	vi: "Vietnamese",
	zh: "Chinese",
};

/** The name of a language for a person to read. */
export function languageName(language: Language): string {
	return NAMES[language] ?? "another language";
}

/** Whether the extractor reads it: English, and a text that is too short to tell. */
export function isRead(language: Language): boolean {
	return language === "en" || language === "und";
}

function wordClasses(): Map<string, Language[]> {
	const classes = new Map<string, Language[]>();
	for (const [language, words] of WORDS)
		for (const word of words.split(" ")) classes.set(word, [...(classes.get(word) ?? []), language]);
	return classes;
}
