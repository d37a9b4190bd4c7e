const DAY_MS = 86_400_000;
const STEPS = [
	{ unit: "minute", ms: 60_000, until: 3_600_000 },
	{ unit: "hour", ms: 3_600_000, until: DAY_MS },
	{ unit: "day", ms: DAY_MS, until: 7 * DAY_MS },
] as const;

const inUtc = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
const thisYear = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
	hour: "2-digit",
	minute: "2-digit",
});
const otherYear = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });
const relative = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });

/** "12 Nov 2026, 18:30 UTC": the same for every reader, so it can go into a record or a report. */
export function instantInUtc(at: string): string {
	return `${inUtc.format(new Date(at))} UTC`;
}

/**
 * "12 Nov, 18:30" in the reader's time zone, with the year where it isn't the current one.
 *
 * @param now milliseconds since 1970
 */
export function instantInWords(at: string, now: number): string {
	const date = new Date(at);
	const format = date.getFullYear() === new Date(now).getFullYear() ? thisYear : otherYear;
	return format.format(date);
}

/**
 * "just now", "12 minutes ago", "in 3 hours", "yesterday"; a date from a week on.
 *
 * @param now milliseconds since 1970
 */
export function relativeInWords(at: string, now: number): string {
	const passed = Date.parse(at) - now;
	const distance = Math.abs(passed);
	// `now` is rounded down to the minute, so what was saved this minute is slightly in the future.
	if (distance < 60_000) return "just now";
	for (const { unit, ms, until } of STEPS) if (distance < until) return relative.format(Math.round(passed / ms), unit);
	return day.format(new Date(at));
}
