const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
const WEEKDAY = "(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?,?";

const BYLINE = [
	/^(?:by|words by|text by|from|story by|reporting by|analysis by|written by)[:\s]\s*\p{Lu}[^.!?]*(?:\.\s?\p{Lu}[^.!?]*)*$/iu,
	/^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:,| \||\s+in\b| -| –| —) (?:\p{Lu}?\p{L}+ ){0,4}(?:editor|reporter|correspondent|writer|staff|bureau|columnist|agenc(?:y|ies))\b.{0,40}$/iu,
];

const PUBLICATION_TIME = new RegExp(
	[
		`^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created)\\b.{0,80})$`,
		`^(?:${WEEKDAY}\\s*)?\\d{1,2}(?:st|nd|rd|th)? ${MONTH},?(?: \\d{4})?(?:.{0,40})$`,
		`^(?:${WEEKDAY}\\s*)?${MONTH} \\d{1,2}(?:st|nd|rd|th)?,?(?: \\d{4})?(?:.{0,40})$`,
		`^\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:.{0,30})$`,
		`^\\d{1,2}[:.]\\d{2}\\s?(?:[ap]\\.?m\\.?|[A-Z]{2,4}).{0,40}$`,
	].join("|"),
	"i",
);

const PLACE_WORD = /^(?:\p{Lu}[\p{Lu}\p{M}'’.-]+|\p{Lu}\.?|[&/]|DE|LA|D\.C\.?)$/u;
const REGION_WORD = /^(?:\p{Lu}[\p{L}.’'-]+|of|the|and|\d{1,2},?|\d{4},?)$/u;
/** "and", "of" and the like are no part of a place; no dateline is longer than this. */
const LONGEST_DATELINE = 90;

/** Whether a short block names the writers, or says when the article was published. */
export function isByline(block: string): boolean {
	if (block.length > 160) return false;
	if (PUBLICATION_TIME.test(block) && !/[.!?]["”’]?$/.test(block.replace(/\b[ap]\.m\.$|\b(?:E|C|P|M)\.?T\.$/i, "")))
		return true;
	return block.split(/\s+/).length <= 16 && BYLINE.some((pattern) => pattern.test(block));
}

/**
 * The length of the dateline that a paragraph begins with ("GENEVA (Reuters) — ", "WASHINGTON, Nov. 3 – "), its dash
 * and the spaces after it included; 0 where there is none.
 */
export function datelineLength(paragraph: string): number {
	const head = paragraph.slice(0, LONGEST_DATELINE);
	const dash = /\s*(?:—|–|--)\s*|\s+-\s+/.exec(head);
	if (!dash || dash.index === 0 || dash.index + dash[0].length >= paragraph.length) return 0;
	const before = head.slice(0, dash.index);
	const agency = /\s*\((?:\p{Lu}[\p{L}.&/ ]{1,24})\)$/u.exec(before);
	const places = (agency ? before.slice(0, agency.index) : before).split(/,\s*/);
	const city = places[0]?.split(/\s+/) ?? [];
	const loud = city.length <= 4 && city.every((word) => PLACE_WORD.test(word)) && (city[0]?.length ?? 0) > 2;
	const quiet = agency !== null && city.length <= 4 && city.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word));
	if (!loud && !quiet) return 0;
	const rest = places.slice(1).every((place) => place.split(/\s+/).every((word) => REGION_WORD.test(word)));
	return rest && places.length <= 4 ? dash.index + dash[0].length : 0;
}
