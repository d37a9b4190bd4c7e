declare global {
	interface Window {
		/** Hands over the keys kept so far and keeps no more. */
		onrecordEarlyKeys?: () => readonly KeyboardEvent[];
	}
}

/** How long after a page has come somebody may still take the keys; on most pages nobody does. */
const KEPT_MS = 10_000;

/** Says of an element that its page has a command palette: the key that opens it is kept too, and not the browser's. */
export const HAS_PALETTE = "data-has-palette";

/** Runs in the head, before anything else can listen. */
export const EARLY_KEYS_SCRIPT = `(${keepEarlyKeys})("[${HAS_PALETTE}]",${KEPT_MS})`;

/**
 * Keeps what is typed while nothing has the focus, until the page's scripts are there to answer it. Who turns to the pointer or
 * moves the focus has gone on to something else. Sent to the page as its own source, so it uses nothing from outside itself.
 */
function keepEarlyKeys(palette: string, keptMs: number): void {
	let early: KeyboardEvent[] = [];
	const isPaletteKey = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
		key === "k" && (ctrlKey || metaKey) && !shiftKey && !altKey && document.querySelector(palette) !== null;
	const keep = (event: KeyboardEvent) => {
		const { key, ctrlKey, metaKey, altKey, isComposing } = event;
		if (isComposing || document.activeElement !== document.body) return;
		if (isPaletteKey(event)) event.preventDefault();
		else if (ctrlKey || metaKey || altKey || !(key.length === 1 || ["Enter", "Backspace", "Escape"].includes(key)))
			return;
		early.push(event);
	};
	const drop = () => {
		early = [];
	};
	const take = () => {
		window.removeEventListener("keydown", keep, true);
		window.removeEventListener("pointerdown", drop);
		window.removeEventListener("focusin", drop);
		delete window.onrecordEarlyKeys;
		return early;
	};
	window.addEventListener("keydown", keep, true);
	window.addEventListener("pointerdown", drop);
	window.addEventListener("focusin", drop);
	window.addEventListener("load", () => setTimeout(take, keptMs));
	window.onrecordEarlyKeys = take;
}

/** Presses the keys again that were pressed before anybody listened. To be called when the page's own listener is there. */
export function pressEarlyKeys(): void {
	for (const early of window.onrecordEarlyKeys?.() ?? []) {
		// A key can be what brings the page to life (React hydrates at once for it): it is pressed here, and not again on its way.
		early.preventDefault();
		const { key, code, shiftKey, ctrlKey, metaKey } = early;
		const target = document.activeElement ?? document.body;
		const sameKey = { key, code, shiftKey, ctrlKey, metaKey };
		const press = new KeyboardEvent("keydown", { ...sameKey, bubbles: true, cancelable: true });
		const isAnswered = !target.dispatchEvent(press);
		// The key before may have led into a field, where the rest was meant to be typed.
		if (!isAnswered && target instanceof HTMLInputElement) typeInto(target, key);
	}
}

function typeInto(field: HTMLInputElement, key: string): void {
	if (key === "Enter") field.form?.requestSubmit();
	else if (key.length === 1) {
		field.setRangeText(key, field.value.length, field.value.length, "end");
		field.dispatchEvent(new InputEvent("input", { bubbles: true, data: key, inputType: "insertText" }));
	}
}
