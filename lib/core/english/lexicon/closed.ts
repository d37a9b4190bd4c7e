/** Closed classes, one string a class. Where a word has several classes, `tag-words.ts` decides by what stands around. */
export const CLOSED = {
	determiner:
		"a an the this these those every each no another either neither any some all both half such what's my your his her its our " +
		"their many few several most much more fewer less enough",
	subjectPronoun: "i he she we they you it there",
	objectPronoun:
		"me him us them myself yourself himself herself itself ourselves themselves yourselves one's each-other",
	indefinite:
		"someone somebody something everyone everybody everything anyone anybody anything nobody nothing none one others " +
		"whoever whatever mine hers ours theirs yours",
	preposition:
		"of in on at by for from with about into onto upon over under through throughout during between among amongst against " +
		"across along around behind beneath beside besides beyond despite down inside near off outside past per toward towards " +
		"underneath unlike up via within without amid amidst aboard above below like including excluding regarding concerning " +
		"following versus than notwithstanding alongside opposite out barring pending worth due ahead",
	coordinator: "and or but nor",
	subordinator:
		"because although though whereas while when whenever if unless until till since after before as once whether lest wherever " +
		"provided",
	relative: "who whom which whose",
	question: "what why how where",
	adverb:
		"not n't n’t never also then now just only even still yet already again ever often always sometimes here soon later earlier " +
		"once twice too very so thus hence therefore however meanwhile instead moreover nevertheless nonetheless otherwise perhaps " +
		"maybe quite rather almost nearly about away back together apart abroad home once forward indeed anyway somehow therein " +
		"alone well far long hard fast straight aside today tomorrow yesterday tonight overnight overseas online offline seldom " +
		"afterward afterwards beforehand forever likewise else sooner partly further both either no-longer",
	finiteAuxiliary:
		"is are was were am has had does did will would can could may might shall should must ought wo ca sha isn't cannot can't won't " +
		"’s 's 're ’re 'm ’m 've ’ve 'll ’ll 'd ’d have do ain",
	modal: "will would can could may might shall should must ought ca wo sha cannot 'll ’ll 'd ’d do does did",
	be: "be is are was were am been being 's ’s 're ’re 'm ’m",
	have: "have has had having 've ’ve",
} as const;

/** Adjectives and other words of a noun phrase that no ending gives away. */
export const ADJECTIVES =
	"new old good bad big small large great high low young long short early late main major minor key top senior junior chief " +
	"former first last next second third own other same different certain recent local foreign public private open full free " +
	"strong weak hard easy clear sure true false real fair safe poor rich common rare huge vast broad narrow deep heavy light " +
	"dark black white red green blue right wrong able unable ready aware dead alive ill sick well fine afraid alone asleep " +
	"due likely unlikely early daily weekly monthly yearly friendly costly deadly elderly lonely cautious wary worth entire whole " +
	"extra single double joint secret separate current present previous prior total gross net average mere sole chronic";

/** Words in -ed, -ing and -ly that are not what their ending says. */
export const NOT_PARTICIPLES =
	"hundred sacred naked wicked rugged ragged indeed seed speed feed breed bed shed weed creed greed steed deed reed hatred kindred " +
	"united unprecedented undisclosed unfinished unnamed unidentified unarmed unpaid undocumented unresolved unexpected unwanted " +
	"unmanned unelected unlimited unrelated unlicensed unauthorized unauthorised unaffected unchanged unfounded uncontested " +
	"unprecedented limited so-called supposed talented gifted beloved";

export const NOT_GERUNDS =
	"thing something nothing anything everything morning evening king ring spring string wing ceiling wedding sibling sterling " +
	"offspring darling viking lightning awning inning earring herring shilling duckling";

export const NOT_ADVERBS =
	"family july italy assembly anomaly monopoly reply supply ally bully belly jelly lily rally tally folly comply apply rely fly imply " +
	"multiply only early daily weekly monthly yearly likely unlikely friendly costly deadly elderly lonely lovely ugly holy silly orderly " +
	"timely lively hourly quarterly scholarly worldly";

/** Verbs that often take a clause without "that": after them a new subject, and a new finite verb, may come. */
export const CLAUSE_VERBS =
	"say tell think believe know claim argue insist hope warn admit acknowledge allege assert maintain guess suspect realize realise wish " +
	"feel mean reckon concede contend";
