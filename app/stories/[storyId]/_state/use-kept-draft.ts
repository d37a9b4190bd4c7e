import { useEffect, useState } from "react";

/** What is being typed, kept in the browser at every stroke until it is sent or thrown away. */
export function useKeptDraft<T>(key: string, empty: T): [draft: T, keep: (draft: T) => void, drop: () => void] {
	const name = `onrecord.draft.${key}`;
	const [draft, setDraft] = useState<T>(empty);
	useEffect(() => {
		const kept = read<T>(name);
		if (kept !== null) setDraft(kept);
	}, [name]);
	const keep = (next: T) => {
		setDraft(next);
		try {
			localStorage.setItem(name, JSON.stringify(next));
		} catch {
			// A full or shut storage: what is typed still stands in the field.
		}
	};
	const drop = () => {
		setDraft(empty);
		localStorage.removeItem(name);
	};
	return [draft, keep, drop];
}

function read<T>(name: string): T | null {
	try {
		return JSON.parse(localStorage.getItem(name) ?? "null") as T | null;
	} catch {
		return null;
	}
}
