import { useSyncExternalStore } from "react";
import { type KeyChoices, keyFor } from "./keys.ts";

const STORAGE_KEY = "onrecord.keys";
const DEFAULTS: KeyChoices = {};

const listeners = new Set<() => void>();
let read: { text: string | null; choices: KeyChoices } = { text: null, choices: DEFAULTS };

/** The person's own keys on this device. The server knows none, so a page begins with the defaults. */
export function useKeyChoices(): KeyChoices {
	return useSyncExternalStore(subscribe, keyChoices, () => DEFAULTS);
}

/** What says which key a command has; undefined where it has none. */
export function useKeyFor(): (commandId: string) => string | undefined {
	const choices = useKeyChoices();
	return (id) => keyFor(id, choices) || undefined;
}

/** The choices as the browser keeps them; a spoiled storage means the defaults. */
export function keyChoices(): KeyChoices {
	const text = stored();
	if (text !== read.text) read = { text, choices: parsed(text) };
	return read.choices;
}

/** Keeps the choices, and has every key on the screen printed anew. */
export function chooseKeys(choices: KeyChoices): void {
	try {
		localStorage.setItem(STORAGE_KEY, JSON.stringify(choices));
	} catch {
		// A full or shut storage: the choice holds for this page.
		read = { text: stored(), choices };
	}
	for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	// Another tab chose.
	addEventListener("storage", listener);
	return () => {
		listeners.delete(listener);
		removeEventListener("storage", listener);
	};
}

function stored(): string | null {
	try {
		return localStorage.getItem(STORAGE_KEY);
	} catch {
		return null;
	}
}

function parsed(text: string | null): KeyChoices {
	try {
		const value: unknown = JSON.parse(text ?? "{}");
		if (typeof value !== "object" || value === null) return DEFAULTS;
		return Object.fromEntries(
			Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
		);
	} catch {
		return DEFAULTS;
	}
}
