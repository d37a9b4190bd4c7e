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

/** "(CNN)", "(AP) _": an agency between brackets, before or after a place. */
const AGENCY = /(?<!\s)\s*\((?:\p{Lu}[\p{L}.&/ ]{1,24})\)$/u;
/** What parts a dateline from its paragraph; AP's older copy has an underscore, some houses a bar. */
const PARTS = /(?<!\s)\s*(?:—|–|--)\s*|(?<!\s)\s+[-_|]\s+/g;
/** "(CNN)Talks", "(Reuters) Talks": no place and no dash. */
const AGENCY_ALONE =
	/^\((?:CNN|AP|AFP|Reuters|UPI|EFE|DPA|dpa|ANSA|Xinhua|TASS|Bloomberg|BBC|PA|IANS|PTI|NPR|CBS|ABC|NBC)[^()]{0,20}\)\s*(?:[-–—_|]\s*)?/;
/** Cities that agencies write without a country, in the usual letters. */
const CAPITALS =
	/^(?:Abuja|Accra|Addis Ababa|Amsterdam|Ankara|Athens|Baghdad|Bangkok|Beijing|Beirut|Belgrade|Berlin|Bogota|Brasilia|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Canberra|Caracas|Colombo|Copenhagen|Damascus|Delhi|Dhaka|Doha|Dubai|Dublin|Edinburgh|Geneva|Hanoi|Harare|Havana|Helsinki|Hong Kong|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Kampala|Kathmandu|Khartoum|Kinshasa|Kuala Lumpur|Kyiv|Lagos|Lima|Lisbon|London|Los Angeles|Madrid|Manila|Mexico City|Mogadishu|Montevideo|Moscow|Mumbai|Nairobi|New Delhi|New York|Oslo|Ottawa|Paris|Prague|Pretoria|Riyadh|Rome|Santiago|Sarajevo|Seoul|Shanghai|Singapore|Sofia|Stockholm|Sydney|Taipei|Tehran|Tel Aviv|The Hague|Tokyo|Tripoli|Tunis|Vienna|Vilnius|Warsaw|Washington|Wellington|Zagreb|Zurich)$/;

/**
 * The length of the dateline that a paragraph begins with ("GENEVA (Reuters) — ", "WASHINGTON, Nov. 3 – ",
 * "LEEDS, England – March 3, 2031 – ", "(CNN)"), its dash and the spaces after it included; 0 where there is none.
 */
export function datelineLength(paragraph: string): number {
	const alone = AGENCY_ALONE.exec(paragraph);
	if (alone && alone[0].length < paragraph.length) return alone[0].length;
	const head = paragraph.slice(0, LONGEST_DATELINE);
	let length = 0;
	for (const dash of head.matchAll(PARTS)) {
		const end = dash.index + dash[0].length;
		if (dash.index === 0 || end >= paragraph.length) break;
		const before = head.slice(length, dash.index);
		// After the place a date may stand between dashes of its own.
		if (length > 0 ? !PUBLICATION_TIME.test(before.trim()) : !isPlace(before, dash[0])) break;
		length = end;
	}
	return length;
}

/** A city in capitals, or in the usual letters with an agency, a country and a bar, or a name that needs none. */
function isPlace(before: string, dash: string): boolean {
	const agency = AGENCY.exec(before);
	const places = (agency ? before.slice(0, agency.index) : before).split(/,\s*/);
	const city = places[0]?.split(/\s+/) ?? [];
	if (city.length > 4) return false;
	const loud = city.every((word) => PLACE_WORD.test(word)) && (city[0]?.length ?? 0) > 2;
	const named = city.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word));
	const quiet = named && (agency !== null || dash.includes("|") || CAPITALS.test(places[0] ?? ""));
	if (!loud && !quiet) return false;
	const rest = places.slice(1).every((place) => place.split(/\s+/).every((word) => REGION_WORD.test(word)));
	return rest && places.length <= 4;
}
