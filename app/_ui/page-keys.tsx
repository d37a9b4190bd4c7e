"use client";
import { useEffect } from "react";
import { isTyping, letterKeysAreOn } from "./letter-keys.ts";

/** Keys of a page: each goes to an address, or focuses the element that "#id" names. Silent while someone types. */
export function PageKeys({ keys }: { keys: Readonly<Record<string, string>> }) {
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			const target = keys[event.key];
			if (!target || isTyping(event) || !letterKeysAreOn()) return;
			event.preventDefault();
			if (!target.startsWith("#")) return window.location.assign(target);
			document.getElementById(target.slice(1))?.focus();
		};
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [keys]);
	return null;
}
