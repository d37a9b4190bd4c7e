import type { Original } from "./original.ts";
import type { Passage } from "./quote-check.ts";

/** "12:03", "1:12:03", "00:12:03.500", "00:12:03,500", "00:12:03:14" (frames), the last two parts of each at most 59. */
export const TIME = "(?:\\d{1,3}:)?[0-5]?\\d:[0-5]\\d(?:[.,]\\d{1,3}|:\\d{2})?";

const PARTS = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?(?::\d{2})?$/;
/** Four numbers are hours, minutes, seconds and frames. */
const FRAMES = /^(\d{1,3}):(\d{2}):(\d{2}):\d{2}$/;

/** The seconds of a time code, or null where it is none. */
export function secondsOf(code: string): number | null {
	const framed = FRAMES.exec(code);
	const [, hours = "0", minutes = "0", seconds = "0", fraction = ""] = framed ?? PARTS.exec(code) ?? [];
	if (!framed && !PARTS.test(code)) return null;
	if (Number(minutes) > 59 && hours !== "0") return null;
	if (Number(seconds) > 59) return null;
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + (fraction ? Number(`0.${fraction}`) : 0);
}

/** A time as a locator has it: "00:12:03". */
export function timeCode(seconds: number): string {
	const whole = Math.floor(seconds);
	return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
		.map((part) => String(part).padStart(2, "0"))
		.join(":");
}

/** Where to look for a passage, as evidence notes it: its time, its page, or which paragraph it is. */
export function locatorOf(original: Original, { time, page, start }: Passage): string {
	if (time !== null) return timeCode(time);
	if (page !== null) return `page ${page}`;
	return `paragraph ${original.turns.filter((turn) => turn.start <= start).length}`;
}
