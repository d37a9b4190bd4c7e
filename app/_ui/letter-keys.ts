const KEY = "onrecord.letter-keys";

/** Whether keys of one letter do something on this device: people who speak to their computer turn them off. */
export function letterKeysAreOn(): boolean {
	try {
		return localStorage.getItem(KEY) !== "off";
	} catch {
		return true;
	}
}

/** Turns keys of one letter on or off on this device. */
export function setLetterKeys(on: boolean): void {
	try {
		localStorage.setItem(KEY, on ? "on" : "off");
	} catch {
		// Without storage they stay on.
	}
}

/** True where a key press belongs to a field, a menu or a combination and not to the page. */
export function isTyping(event: KeyboardEvent): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return true;
	const target = event.target;
	return (
		target instanceof HTMLElement &&
		target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=menu]") !== null
	);
}
