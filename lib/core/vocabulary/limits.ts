/** The most characters of everything that comes in as text: more than anybody types, so that a person never meets one. */
export const LONGEST = {
	/** About 170,000 words. */
	"An article": 1_000_000,
	"A claim": 10_000,
	"A title": 500,
	"The name of a source": 300,
	"A locator": 300,
	"A search": 300,
	"A name": 200,
	"A cue": 200,
	"A hedge": 200,
	"A note": 8000,
	"A quotation": 8000,
	"A comment": 8000,
	"A link": 2000,
	"A passage to erase": 2000,
	"A reason": 500,
	"A file name": 255,
	"An e-mail address": 254,
	"A password": 128,
	"A sign-in token": 200,
	"An identifier": 64,
	"A time": 40,
	/** As an address holds it. */
	"A list of stories": 8000,
	"A list of claims": 8000,
	/** About 400,000 words: a week of hearings. */
	"A transcript": 2_500_000,
	"A request": 8_388_608,
} as const;

/** What has a limit of its own, in the words that it is refused with. */
export type Limited = keyof typeof LONGEST;

/** The most of everything that comes in as a list. */
export const MOST = {
	/** As many as a very long story has: somebody may tag them all at once. */
	claims: 20_000,
	"links of a chain": 12,
	/** Of words that are ticked in one go. */
	stretches: 5000,
	"sources of a story": 5000,
	/** Of one claim. */
	"pieces of evidence": 500,
	comments: 2000,
	aliases: 200,
	/** Of a token: there are four. */
	scopes: 20,
	wordings: 500,
	/** Of one level of review. */
	signers: 200,
	"open stories": 50,
	/** Of one browser: the stories that it has open, some of them in several tabs. */
	"open tabs": 200,
	/** Each is looked at whenever the story is opened. */
	"lines of an article": 20_000,
} as const;
export type Counted = keyof typeof MOST;

export const MEGABYTE = 1_048_576;
/** The largest document that a story is made of, in bytes. */
export const LARGEST_DOCUMENT = 25 * MEGABYTE;
/** The largest file that is kept as evidence, in bytes: 2 GB. */
export const LARGEST_EVIDENCE = 2048 * MEGABYTE;
/** What reading a document may take; one that takes more is refused. */
export const READING = { milliseconds: 5000, megabytes: 256 } as const;

/** The largest whole number: what a column holds on PostgreSQL. */
export const LARGEST_NUMBER = 2_147_483_647;

/** Refuses with a number and what it is of. */
export const atMost = (what: Limited): string =>
	`${what} has at most ${LONGEST[what].toLocaleString("en")} characters.`;
