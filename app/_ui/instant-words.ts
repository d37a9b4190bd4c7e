const STEPS = [
	{ unit: "minute", ms: 60_000, until: 60 * 60_000 },
	{ unit: "hour", ms: 3_600_000, until: 24 * 3_600_000 },
	{ unit: "day", ms: 86_400_000, until: 7 * 86_400_000 },
] as const;
const RELATIVE = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });

/** "12 Nov 2026, 18:30 UTC": the same wherever it is read. */
export function instantInUtc(at: string): string {
	const words = new Intl.DateTimeFormat("en-GB", {
		dateStyle: "medium",
		timeStyle: "short",
		timeZone: "UTC",
	});
	return `${words.format(new Date(at))} UTC`;
}

/**
 * "12 Nov, 18:30" in the reader's time zone, with the year where it is another than that of `now`.
 *
 * @param now milliseconds since 1970
 */
export function instantInWords(at: string, now: number): string {
	const date = new Date(at);
	const isOtherYear = date.getFullYear() !== new Date(now).getFullYear();
	return new Intl.DateTimeFormat("en-GB", {
		day: "numeric",
		month: "short",
		hour: "2-digit",
		minute: "2-digit",
		...(isOtherYear ? { year: "numeric" } : {}),
	}).format(date);
}

/**
 * "just now", "12 minutes ago", "in 3 hours", "yesterday"; a date from a week on.
 *
 * @param now milliseconds since 1970
 */
export function relativeInWords(at: string, now: number): string {
	const passed = Date.parse(at) - now;
	const distance = Math.abs(passed);
	// `now` is cut to the minute, so what was saved this minute lies a little ahead of it.
	if (distance < 60_000) return "just now";
	for (const { unit, ms, until } of STEPS) if (distance < until) return RELATIVE.format(Math.round(passed / ms), unit);
	return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" }).format(new Date(at));
}
