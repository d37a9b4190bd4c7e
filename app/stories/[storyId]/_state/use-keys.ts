import { useEffect, useMemo } from "react";
import type { Command } from "./commands.ts";
import { useDeskStore } from "./desk-context.tsx";
import type { DeskStore } from "./desk-store.ts";
import { useKeyChoices } from "./key-choices.ts";
import { commandFor, commandsByKey, isBusy } from "./keys.ts";

/** Carries out a command as its key would. */
export function runCommand(store: DeskStore, command: Command): void {
	if (command.writes && store.data.me.role === "viewer") {
		store.tell("View only. Ask an owner to make you a checker.");
		return;
	}
	command.run(store, (place) => {
		if (store.places.get(place)?.()) return;
		// Enter is for the selected text first; without one it opens the inspector.
		if (place === "selection") store.places.get("inspector")?.();
		else if (store.current() === undefined) store.tell("Select a claim first.");
		else if (place === "quotation" || place === "quote-evidence" || place === "play")
			store.tell("This claim has no quotation with an original. Attach one to its source first.");
		else if (place === "take-over") store.tell("No earlier story has decided anything like this claim.");
		else if (place === "repeats") store.tell("No other claim of this story says the same.");
		else if (place === "ground-rule") store.tell("This claim has no source. Add one first.");
	});
}

/** Listens for the keys of the desk; silent while the person types or a dialog is open. */
export function useKeys(): void {
	const store = useDeskStore();
	const choices = useKeyChoices();
	const byKey = useMemo(() => commandsByKey(choices), [choices]);
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.isComposing) return;
			if (store.state().panel !== null && !isBusy(event.target)) {
				if (waitForPanel(store, event)) event.preventDefault();
				return;
			}
			const command = commandFor(event, byKey);
			if (event.key === "Escape" && leaveField(event.target)) return;
			// What is written is undone by the browser, letter by letter; the palette opens from anywhere.
			if (isBusy(event.target) && !((event.ctrlKey || event.metaKey) && command?.id === "palette")) return;
			if (!command || pressesIt(event)) return;
			event.preventDefault();
			runCommand(store, command);
		};
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	}, [store, byKey]);
}

/** A dialog is on its way: its letters wait for it, Escape sends it back. True where the key is used up. */
function waitForPanel(store: DeskStore, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	if (ctrlKey || metaKey || altKey) return false;
	if (key === "Escape") {
		store.typeAhead.take();
		store.set({ panel: null });
	} else if (store.state().panel === "palette") store.typeAhead.press(key);
	return true;
}

/** Escape leads from any field of the desk back to its keys. True where it did. */
function leaveField(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement) || !isBusy(target)) return false;
	// These close themselves.
	if (target.closest("[role=dialog], [role=alertdialog], [role=menu], [role=listbox]")) return false;
	const landing = target.closest<HTMLElement>("[data-landing]");
	target.blur();
	// Not to the top of the page, for those who listen to it. Sections are no buttons: the desk's keys go on from there.
	landing?.focus({ preventScroll: true });
	return true;
}

/** Enter on a button or a link presses it, unless text is selected. */
function pressesIt({ key, target }: KeyboardEvent): boolean {
	if (key !== "Enter" || !(target instanceof Element)) return false;
	return target.closest("button, a, summary") !== null && (window.getSelection()?.isCollapsed ?? true);
}
