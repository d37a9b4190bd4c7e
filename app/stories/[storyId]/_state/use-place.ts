import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { useDeskStore } from "./desk-context.tsx";
import type { Place, TakeFocus, TermsField } from "./place.ts";

/**
 * Says how a part of the screen takes focus when a command leads to it. `arrive` brings the part on the screen and gives
 * false where it cannot, or what puts the focus there. The focus is taken before the next key can come: a frame later,
 * the first letters that somebody types would be taken for commands.
 */
export function usePlace(place: Place, arrive: (field?: TermsField) => boolean | (() => void)): void {
	const { places } = useDeskStore();
	const latest = useRef(arrive);
	latest.current = arrive;
	useEffect(() => {
		const take: TakeFocus = (field) => {
			const arrived = flushSync(() => latest.current(field));
			if (typeof arrived === "function") arrived();
			return arrived !== false;
		};
		places.set(place, take);
		return () => {
			if (places.get(place) === take) places.delete(place);
		};
	}, [places, place]);
}
