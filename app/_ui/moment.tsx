"use client";
import { useSyncExternalStore } from "react";
import { instantInUtc, instantInWords, relativeInWords } from "./instant-words.ts";

const MINUTE = 60_000;

/** Calls back each minute, so that "2 minutes ago" stays true. */
function everyMinute(changed: () => void): () => void {
	const timer = setInterval(changed, MINUTE);
	return () => clearInterval(timer);
}
const thisMinute = (): number => Math.floor(Date.now() / MINUTE) * MINUTE;
// The server knows neither the reader's time zone nor when the page will be read: it writes UTC, the browser the rest.
const notYet = (): null => null;

/** A UTC instant: as date and time in the reader's own time zone, or as the time that has passed since. */
export function Moment({ at, relative = false }: { at: string; relative?: boolean }) {
	const now = useSyncExternalStore(everyMinute, thisMinute, notYet);
	const full = now === null ? instantInUtc(at) : instantInWords(at, now);
	return (
		<time dateTime={at} title={relative ? full : undefined}>
			{relative && now !== null ? relativeInWords(at, now) : full}
		</time>
	);
}
