/**
 * Words that a rule takes for a sign of something. The lists are short on purpose: each word should mean what the rule
 * says wherever it stands in news, for a linter that is often wrong is soon switched off. What is not on a list is passed
 * over in silence.
 */

const anyOf = (words: string): RegExp =>
	new RegExp(
		`(?<![\\p{L}\\d])(?:${words
			.split("|")
			.map((word) => word.trim())
			.join("|")})(?![\\p{L}\\d])`,
		"iu",
	);

/** Judgements that no document or witness could settle. */
const OPINION = anyOf(
	`shameful | disgraceful | outrageous | appalling | terrible | horrible | dreadful | ridiculous | absurd | pathetic |
	foolish | stupid | reckless | naive | naïve | brilliant | superb | magnificent | wonderful | fantastic | a disaster |
	a catastrophe | a joke | a mess | a farce | a triumph | a mistake | unfair | unjust | unwise | embarrassing | humiliating |
	should have | should not | should never | ought to | deserves? | deserved`,
);

/** Words that run a person or a body down. */
const ATTACK = anyOf(
	`liar | liars | crook | crooks | thief | thieves | coward | cowards | cowardly | bully | bullies | traitor | traitors |
	idiot | idiots | clown | clowns | fool | fools | hypocrite | hypocrites | incompetent | corrupt | dishonest | unfit |
	unhinged | delusional | lazy | racist | sexist | a disgrace | a fraud | a drunk | a tyrant | toxic | clueless | spineless |
	untrustworthy`,
);

/** Acts that, said of somebody, accuse them of a crime or of serious misconduct. */
const WRONGDOING = anyOf(
	`stole | stolen | embezzled | embezzling | embezzlement | bribed | bribing | bribery | took bribes | taken bribes |
	kickbacks? | defrauded | defrauding | committed fraud | laundered | money laundering | murdered | raped | molested |
	sexually assaulted | sexually abused | abused (?:children|patients|staff|his|her) | harassed | blackmailed | extorted |
	smuggled | trafficked | falsified | falsifying | forged | fabricated | covered up | cover-up | rigged | perjury |
	lied to | misled | misused | siphoned | skimmed | plagiarised | plagiarized | insider trading | tax evasion |
	evaded tax(?:es)? | lying to | misleading | fabricating | covering up | taking bribes | stealing | harassing |
	forging | concealed | concealing | doctored | tampered with | cheated | destroyed (?:evidence|documents|records) | ignored (?:safety )?warnings | bullied`,
);

/** Courts and regulators have spoken: reporting their act needs no accuser. */
const SETTLED = anyOf(
	`convicted | sentenced | pleaded guilty | pled guilty | found guilty | jailed | imprisoned | fined | acquitted | cleared of |
	charged with | indicted | admitted`,
);

/** Words by which a story passes on what it does not stand for, without saying whose it is. */
const HEDGE = anyOf(
	`reportedly | allegedly | supposedly | purportedly | apparently | reported to | reported that | alleged | said to |
	rumou?red | believed to | thought to | understood to | claimed to`,
);

/** Money, shares, big round numbers and counts of people: figures that somebody must have counted. Years and dates are none. */
const FIGURE =
	/[$£€¥]\s?\d[\d.,]*\b|\b\d+(?:[.,]\d+)?\s?(?:%|per\s?cent\b|percent\b)|\b\d{1,3}(?:[.,]\d{3})+\b|\b\d+(?:\.\d+)?\s(?:thousand|million|billion|trillion)\b|\b\d+\s(?:\p{L}+\s)?(?:people|deaths|victims|casualties|patients|jobs|workers|employees|homes|residents|votes|cases|complaints)\b/iu;

/** Words for people who are not of age. */
const MINORS = anyOf(
	`child | children | minor | minors | teenager | teenagers | teenage | schoolboy | schoolboys | schoolgirl | schoolgirls |
	toddler | infant | newborn | underage | pupil | pupils | juvenile`,
);

/** Words for what ails somebody, or what was done about it. */
const HEALTH = anyOf(
	`diagnosed | diagnosis | cancer | dementia | hospitali[sz]ed | overdose | overdosed | suicide | miscarriage | abortion |
	addicted | addiction | rehab | HIV | mental health | depression | psychiatric | stroke | surgery | terminally ill`,
);

export const aboutMinors = (text: string): boolean => MINORS.test(text);
export const aboutHealth = (text: string): boolean => HEALTH.test(text);
export const isOpinion = (text: string): boolean => OPINION.test(text);
export const isAttack = (text: string): boolean => ATTACK.test(text);
/** Accuses, and does not report what a court or a regulator has done about it. */
export const isWrongdoing = (text: string): boolean => WRONGDOING.test(text) && !SETTLED.test(text);
export const isHedge = (text: string): boolean => HEDGE.test(text);

/** The figure that the text gives, as it stands there, or null. */
export const figureIn = (text: string): string | null => FIGURE.exec(text)?.[0] ?? null;
