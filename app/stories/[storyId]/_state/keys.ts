import { COMMANDS, type Command } from "./commands.ts";

/** Keys by command, where the person chose others than the default. An empty one has no key. */
export type KeyChoices = Readonly<Record<string, string>>;

const STORAGE_KEY = "onrecord.keys";
const BRACKETS: Readonly<Record<string, string>> = { "{": "[", "}": "]" };

/** A key event in the words of the key table: "j", "Shift+j", "Mod+k", "?", "Delete". */
export function keyOf({
	key,
	shiftKey,
	ctrlKey,
	metaKey,
	altKey,
}: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">): string | null {
	if (altKey && key.length > 1) return null;
	if (ctrlKey || metaKey) return `Mod+${key.toLowerCase()}`;
	const base = BRACKETS[key] ?? (key === "Backspace" ? "Delete" : key);
	// Shift is part of the character for "?" and the like, but not for letters and brackets.
	const named = base.length > 1 || /\p{L}/u.test(base) || key in BRACKETS;
	const low = base.length === 1 ? base.toLowerCase() : base;
	return shiftKey && named ? `Shift+${low}` : low;
}

/** True while keys belong to what the person writes or chooses, not to the desk. */
export function isBusy(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable) return true;
	return (
		target.closest("input, textarea, select, form, [role=dialog], [role=alertdialog], [role=menu], [role=listbox]") !==
		null
	);
}

/** The command's key, as it is and as it is printed. */
export function keyFor(id: string, choices: KeyChoices): string {
	return choices[id] ?? COMMANDS.find((command) => command.id === id)?.key ?? "";
}

export function commandsByKey(choices: KeyChoices): ReadonlyMap<string, Command> {
	return new Map(COMMANDS.map((command) => [keyFor(command.id, choices), command]));
}

export function loadChoices(storage: Pick<Storage, "getItem">): KeyChoices {
	try {
		const parsed: unknown = JSON.parse(storage.getItem(STORAGE_KEY) ?? "{}");
		if (typeof parsed !== "object" || parsed === null) return {};
		return Object.fromEntries(
			Object.entries(parsed).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
		);
	} catch {
		return {};
	}
}

export function saveChoices(storage: Pick<Storage, "setItem">, choices: KeyChoices): void {
	storage.setItem(STORAGE_KEY, JSON.stringify(choices));
}
