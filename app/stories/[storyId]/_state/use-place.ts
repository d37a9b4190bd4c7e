import { useEffect, useRef } from "react";
import { useDeskStore } from "./desk-context.tsx";
import type { Place } from "./place.ts";

/** Says how a part of the screen takes focus when a command leads to it. `arrive` gives false where it cannot. */
export function usePlace(place: Place, arrive: () => boolean): void {
	const { places } = useDeskStore();
	const latest = useRef(arrive);
	latest.current = arrive;
	useEffect(() => {
		const take = () => latest.current();
		places.set(place, take);
		return () => {
			if (places.get(place) === take) places.delete(place);
		};
	}, [places, place]);
}
