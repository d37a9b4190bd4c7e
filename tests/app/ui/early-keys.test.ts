import { beforeEach, expect, test } from "vitest";
import { EARLY_KEYS_SCRIPT, HAS_PALETTE, pressEarlyKeys } from "../../../app/_ui/early-keys.ts";

let heard: string[];
const listen = (event: KeyboardEvent) => {
	if (event.defaultPrevented || event.target instanceof HTMLInputElement) return;
	heard.push(`${event.shiftKey ? "Shift+" : ""}${event.metaKey ? "Meta+" : ""}${event.key}`);
	event.preventDefault();
	if (event.key === "/") document.querySelector("input")?.focus();
};

beforeEach(() => {
	heard = [];
	document.body.innerHTML = "<form><input></form>";
	document.removeEventListener("keydown", listen);
	window.onrecordEarlyKeys?.();
	new Function(EARLY_KEYS_SCRIPT)();
});

function press(key: string, more: KeyboardEventInit = {}): void {
	(document.activeElement ?? document.body).dispatchEvent(
		new KeyboardEvent("keydown", { key, bubbles: true, ...more }),
	);
}

function comeToLife(): void {
	document.addEventListener("keydown", listen);
	pressEarlyKeys();
}

test("keys that were pressed before anybody listened are pressed again, in their order, once", () => {
	press("j");
	press("J", { shiftKey: true });
	press("Enter");
	comeToLife();
	pressEarlyKeys();
	press("k");
	expect(heard).toEqual(["j", "Shift+J", "Enter", "k"]);
});

test("a key that brings the page to life is pressed once", () => {
	press("j");
	window.addEventListener("keydown", comeToLife, { capture: true, once: true });
	document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "4", bubbles: true, cancelable: true }));
	expect(heard).toEqual(["j", "4"]);
});

test("combinations, what has keys of its own, and keys that belonged to a field are left to the browser", () => {
	press("r", { ctrlKey: true });
	press("k", { ctrlKey: true });
	press("Tab");
	press("ArrowDown");
	document.querySelector("input")?.focus();
	press("j");
	comeToLife();
	expect(heard).toEqual([]);
});

test("the palette's key is kept where there is a palette, and not the browser's", () => {
	document.body.insertAdjacentHTML("beforeend", `<div ${HAS_PALETTE}></div>`);
	const key = new KeyboardEvent("keydown", { key: "k", metaKey: true, bubbles: true, cancelable: true });
	document.body.dispatchEvent(key);
	press("a");
	comeToLife();
	expect(key.defaultPrevented).toBe(true);
	expect(heard).toEqual(["Meta+k", "a"]);
});

test.each(["pointerdown", "focusin"])("%s: who goes on to something else did not mean these keys", (event) => {
	press("j");
	document.body.dispatchEvent(new Event(event, { bubbles: true }));
	comeToLife();
	expect(heard).toEqual([]);
});

test("what follows a key that leads into a field is typed there, and Enter sends it", () => {
	const typed: string[] = [];
	let sent = "";
	const field = document.querySelector("input") as HTMLInputElement;
	field.addEventListener("input", () => typed.push(field.value));
	field.form?.addEventListener("submit", (event) => {
		event.preventDefault();
		sent = field.value;
	});
	for (const key of ["/", "s", "e", " ", "a", "Enter"]) press(key);
	comeToLife();
	expect(typed).toEqual(["s", "se", "se ", "se a"]);
	expect(sent).toBe("se a");
	expect(heard).toEqual(["/"]);
});
