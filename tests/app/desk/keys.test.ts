// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { COMMANDS } from "@/app/stories/[storyId]/_state/commands.ts";
import { commandsByKey, isBusy, keyOf, loadChoices, saveChoices } from "@/app/stories/[storyId]/_state/keys.ts";

const plain = {
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
};

describe("keys", () => {
	test.each([
		[{ key: "j" }, "j"],
		[{ key: "J", shiftKey: true }, "Shift+j"],
		[{ key: "J" }, "j"],
		[{ key: "{", shiftKey: true }, "Shift+["],
		[{ key: "]" }, "]"],
		[{ key: "?", shiftKey: true }, "?"],
		[{ key: "k", metaKey: true }, "Mod+k"],
		[{ key: "k", ctrlKey: true }, "Mod+k"],
		[{ key: "Backspace" }, "Delete"],
		[{ key: "Enter" }, "Enter"],
		[{ key: "1" }, "1"],
	])("%o is %s", (event, name) => {
		expect(keyOf({ ...plain, ...event })).toBe(name);
	});

	test("no two commands share a key", () => {
		expect(commandsByKey({}).size).toBe(COMMANDS.length);
	});

	test("every command of the plan has its key", () => {
		const keys = new Set(COMMANDS.map(({ key }) => key));
		const planned =
			"j k n 0 1 2 3 4 5 6 7 8 a v s e c g f x Shift+j Shift+k [ ] Shift+[ Shift+] m / . z Shift+z Enter Mod+k ?";
		expect(planned.split(" ").filter((key) => !keys.has(key))).toEqual([]);
	});

	test.each([
		["<input>", "input", true],
		["<textarea></textarea>", "textarea", true],
		["<form><button></button></form>", "button", true],
		["<div role=dialog><button></button></div>", "button", true],
		["<button></button>", "button", false],
	])("%s is busy: %s %s", (html, selector, busy) => {
		document.body.innerHTML = html;
		expect(isBusy(document.querySelector(selector))).toBe(busy);
	});

	test("chosen keys are kept, and a spoiled storage means the defaults", () => {
		saveChoices(localStorage, { next: "ArrowDown" });
		expect(loadChoices(localStorage)).toEqual({ next: "ArrowDown" });
		expect(commandsByKey(loadChoices(localStorage)).get("ArrowDown")?.id).toBe("next");
		expect(loadChoices({ getItem: () => "{spoiled" })).toEqual({});
	});
});
