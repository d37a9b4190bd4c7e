import { useEffect, useEffectEvent, useRef, useState } from "react";
import { onDevice } from "@/app/_ui/kept.ts";

/** Changes the draft as it is by then, not as it was when somebody began to wait for something. */
type Keep<T> = (change: (draft: T) => T) => void;

/**
 * What is being typed, kept in the browser at every stroke until it is sent or thrown away.
 *
 * @param begin changes what was kept, or the empty draft, before anybody sees it.
 */
export function useKeptDraft<T>(
	key: string,
	empty: T,
	begin?: (draft: T) => T,
): [draft: T, keep: Keep<T>, drop: () => void] {
	const name = `onrecord.draft.${key}`;
	const [draft, setDraft] = useState<T>(empty);
	const latest = useRef(empty);
	const show = (next: T) => {
		latest.current = next;
		setDraft(next);
	};
	const keep: Keep<T> = (change) => {
		show(change(latest.current));
		// Where the storage is full or shut, what is typed still stands in the field.
		onDevice.keep(name, JSON.stringify(latest.current));
	};
	const drop = () => {
		show(empty);
		onDevice.keep(name, null);
	};
	const takeUp = useEffectEvent(() => {
		const kept = read<T>(name);
		if (begin) keep(() => begin(kept ?? empty));
		else if (kept !== null) show(kept);
	});
	// biome-ignore lint/correctness/useExhaustiveDependencies: another name is another draft
	useEffect(() => takeUp(), [name]);
	return [draft, keep, drop];
}

function read<T>(name: string): T | null {
	try {
		return JSON.parse(onDevice.read(name) ?? "null") as T | null;
	} catch {
		return null;
	}
}
