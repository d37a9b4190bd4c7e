const STEPS = [
	{ unit: "minute", ms: 60_000, until: 60 * 60_000 },
	{ unit: "hour", ms: 3_600_000, until: 24 * 3_600_000 },
	{ unit: "day", ms: 86_400_000, until: 7 * 86_400_000 },
] as const;
const RELATIVE = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });

/** "12 Nov 2026, 18:30" in a time zone (the reader's own without one); with "UTC" behind it where that was asked for. */
export function instantInWords(at: string, timeZone?: string): string {
	const words = new Intl.DateTimeFormat("en-GB", {
		dateStyle: "medium",
		timeStyle: "short",
		...(timeZone ? { timeZone } : {}),
	}).format(new Date(at));
	return timeZone === "UTC" ? `${words} UTC` : words;
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
	for (const { unit, ms, until } of STEPS)
		if (distance < until) return RELATIVE.format(Math.round(passed / ms), unit);
	return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" }).format(
		new Date(at),
	);
}
