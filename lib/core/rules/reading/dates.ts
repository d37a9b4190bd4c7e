const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTH =
	"(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

/** "Monday, 3 March 2025", "Friday the 5th of June", "Tuesday, Feb. 4". */
export const WEEKDAY_AND_DATE = new RegExp(
	`\\b(${DAYS.join("|")}),?\\s+(?:the\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}|${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?)\\b(?:,?\\s+((?:19|20)\\d\\d)\\b)?`,
	"g",
);

export interface WeekdayAndDate {
	/** 0 is Sunday. */
	readonly weekday: number;
	readonly day: number;
	/** 0 is January. */
	readonly month: number;
	readonly year: number | null;
}

/** What a match of `WEEKDAY_AND_DATE` says; null where there is no such day. */
export function dateOf([, weekday = "", d1, m1, m2, d2, year]: RegExpExecArray): WeekdayAndDate | null {
	const day = Number(d1 ?? d2);
	const month = MONTHS.indexOf((m1 ?? m2 ?? "").slice(0, 3));
	if (month < 0 || day < 1 || day > 31) return null;
	return { weekday: DAYS.indexOf(weekday), day, month, year: year === undefined ? null : Number(year) };
}

/** The day of the week of a date, 0 for Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
	new Date(Date.UTC(year, month, day)).getUTCDay();

export const weekdayName = (weekday: number): string => DAYS[weekday] ?? "";

/** Could both be days of one year, leap year or not? */
export function fitOneYear(a: WeekdayAndDate, b: WeekdayAndDate): boolean {
	const apart = (((b.weekday - a.weekday) % 7) + 7) % 7;
	// Any common and any leap year: the days between two dates differ only by the 29th of February.
	return [2025, 2024].some(
		(year) => (weekdayOf(year, b.month, b.day) - weekdayOf(year, a.month, a.day) + 7) % 7 === apart,
	);
}
