import { COMMANDS, type Command } from "./commands.ts";

/** Keys by command, where the person chose others than the default. An empty one has no key. */
export type KeyChoices = Readonly<Record<string, string>>;

type KeyPress = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey"> &
	Partial<Pick<KeyboardEvent, "code" | "getModifierState">>;

const SHIFTED_BRACKETS: Readonly<Record<string, string>> = { "{": "[", "}": "]" };
/** What every program takes for these, beside the desk's own keys. Not to be changed. */
const ALSO: Readonly<Record<string, string>> = { "Mod+z": "undo", "Mod+Shift+z": "redo", "Mod+y": "redo" };

/** A key event in the words of the key table: "j", "Shift+j", "Mod+k", "Mod+Shift+z", "?", "Delete". */
export function keyOf(event: KeyPress): string | null {
	const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
	const isTyped = isTypedWithAltGraph(event);
	if (altKey && key.length > 1) return null;
	// Shift is part of the character for "?" and the like, but not for letters and brackets.
	const base = SHIFTED_BRACKETS[key] ?? (key === "Backspace" ? "Delete" : key);
	const low = base.length === 1 ? base.toLowerCase() : base;
	const isShifted = key in SHIFTED_BRACKETS || (shiftKey && (base.length > 1 || /[\p{L}[\]]/u.test(base)));
	const name = isShifted ? `Shift+${low}` : low;
	return (ctrlKey || metaKey) && !isTyped ? `Mod+${name}` : name;
}

/** Where a keyboard has "[" and "]" on its third level, some systems report Ctrl and Alt for what is only a character. */
function isTypedWithAltGraph(event: KeyPress): boolean {
	if (event.key.length !== 1 || event.metaKey) return false;
	return (event.ctrlKey && event.altKey) || event.getModifierState?.("AltGraph") === true;
}

/** The digit on the key itself, where a keyboard writes it only with Shift: French ones have "&é\"'" there. */
function digitOn(event: KeyPress): string | null {
	if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || isTypedWithAltGraph(event)) return null;
	return /^Digit(\d)$/.exec(event.code ?? "")?.[1] ?? null;
}

/** The command that a key press means: by its character, else by the digit on its key. */
export function commandFor(event: KeyPress, byKey: ReadonlyMap<string, Command>): Command | undefined {
	const digit = digitOn(event);
	return byKey.get(keyOf(event) ?? "") ?? (digit === null ? undefined : byKey.get(digit));
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

/** The command's key as the person has it; empty where it has none. */
export function keyFor(id: string, choices: KeyChoices): string {
	return choices[id] ?? COMMANDS.find((command) => command.id === id)?.key ?? "";
}

export function commandsByKey(choices: KeyChoices): ReadonlyMap<string, Command> {
	const also = Object.entries(ALSO).flatMap(([key, id]) =>
		COMMANDS.flatMap((one) => (one.id === id ? [[key, one] as const] : [])),
	);
	return new Map([...also, ...COMMANDS.map((command) => [keyFor(command.id, choices), command] as const)]);
}

/** The command that would lose its key if another took it. */
export function holderOf(key: string, choices: KeyChoices): Command | undefined {
	return COMMANDS.find((command) => keyFor(command.id, choices) === key);
}

/** The command gets the key; whichever had it has none, until it is given another. */
export function withKey(choices: KeyChoices, id: string, key: string): KeyChoices {
	const loser = holderOf(key, choices);
	return { ...choices, ...(loser && loser.id !== id ? { [loser.id]: "" } : {}), [id]: key };
}
