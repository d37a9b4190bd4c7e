import { counted } from "./counted.ts";

/*
 * Written out here: the first formatter of `Intl` that a page makes takes 30 to 90 ms of its start, as the browser reads its
 * tables then, and the tests hold these words against it.
 */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"] as const;
const STEPS = [
	{ unit: "minute", ms: 60_000, until: 60 * 60_000 },
	{ unit: "hour", ms: 3_600_000, until: 24 * 3_600_000 },
	{ unit: "day", ms: 86_400_000, until: 7 * 86_400_000 },
] as const;

/** "12 Nov 2026, 18:30 UTC": the same wherever it is read. */
export function instantInUtc(at: string): string {
	const date = new Date(at);
	const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
	return `${day}, ${clock(date.getUTCHours(), date.getUTCMinutes())} UTC`;
}

/**
 * "12 Nov, 18:30" in the reader's time zone, with the year where it is another than that of `now`.
 *
 * @param now milliseconds since 1970
 */
export function instantInWords(at: string, now: number): string {
	const date = new Date(at);
	const isOtherYear = date.getFullYear() !== new Date(now).getFullYear();
	const day = isOtherYear ? dateInWords(date) : dayInWords(date);
	return `${day}, ${clock(date.getHours(), date.getMinutes())}`;
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
	for (const { unit, ms, until } of STEPS) if (distance < until) return stepsInWords(Math.round(passed / ms), unit);
	return dateInWords(new Date(at));
}

/** "in 2 days" of 2, "yesterday" of -1. */
function stepsInWords(steps: number, unit: (typeof STEPS)[number]["unit"]): string {
	const count = Math.abs(steps);
	if (unit === "day" && count === 1) return steps < 0 ? "yesterday" : "tomorrow";
	const distance = counted(count, unit);
	return steps < 0 ? `${distance} ago` : `in ${distance}`;
}

const dayInWords = (date: Date): string => `${date.getDate()} ${MONTHS[date.getMonth()]}`;
const dateInWords = (date: Date): string => `${dayInWords(date)} ${date.getFullYear()}`;
const clock = (hours: number, minutes: number): string =>
	`${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
