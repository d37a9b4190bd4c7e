"use client";
import { useSyncExternalStore } from "react";
import { instantInUtc, instantInWords, relativeInWords } from "@/lib/core/vocabulary/instant.ts";

const MINUTE = 60_000;

/** Calls back each minute, so that "2 minutes ago" stays true. */
function everyMinute(changed: () => void): () => void {
	const timer = setInterval(changed, MINUTE);
	return () => clearInterval(timer);
}
const thisMinute = (): number => Math.floor(Date.now() / MINUTE) * MINUTE;
// The server does not know the reader's time zone: it writes UTC, the browser the rest.
const notYet = (): null => null;

/** A UTC instant: as date and time in the reader's own time zone, or as the time that has passed since. */
export function Moment({ at, relative = false }: { at: string; relative?: boolean }) {
	const now = useSyncExternalStore(everyMinute, thisMinute, notYet);
	const full = now === null ? instantInUtc(at) : instantInWords(at, now);
	if (!relative) return <time dateTime={at}>{full}</time>;
	return (
		// Between the server's clock and the reader's a minute may begin; words of another length would move the page more.
		<time dateTime={at} title={full} suppressHydrationWarning>
			{relativeInWords(at, now ?? thisMinute())}
		</time>
	);
}
