"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isTyping, letterKeysAreOn } from "./letter-keys.ts";

/** Keys of a page: each goes to a path ("/stories/new") or focuses what a selector finds. Silent while someone types. */
export function PageKeys({ keys }: { keys: Readonly<Record<string, string>> }) {
	const router = useRouter();
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			const target = keys[event.key];
			if (!target || isTyping(event) || !letterKeysAreOn()) return;
			event.preventDefault();
			if (target.startsWith("/")) router.push(target);
			else document.querySelector<HTMLElement>(target)?.focus();
		};
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [keys, router]);
	return null;
}
