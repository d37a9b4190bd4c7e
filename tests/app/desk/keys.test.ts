// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { COMMANDS } from "@/app/stories/[storyId]/_state/commands.ts";
import { chooseKeys, keyChoices } from "@/app/stories/[storyId]/_state/key-choices.ts";
import {
	commandFor,
	commandsByKey,
	holderOf,
	isBusy,
	keyFor,
	keyOf,
	withKey,
} from "@/app/stories/[storyId]/_state/keys.ts";

const plain = {
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
};
const altGraph = { getModifierState: (name: string) => name === "AltGraph" };

beforeEach(() => localStorage.clear());

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
		[{ key: "Z", ctrlKey: true, shiftKey: true }, "Mod+Shift+z"],
		[{ key: "z", metaKey: true, shiftKey: true }, "Mod+Shift+z"],
		[{ key: "Backspace" }, "Delete"],
		[{ key: "Enter" }, "Enter"],
		[{ key: "1" }, "1"],
	])("%o is %s", (event, name) => {
		expect(keyOf({ ...plain, ...event })).toBe(name);
	});

	test("no two commands share a key", () => {
		expect(new Set(COMMANDS.map(({ key }) => key)).size).toBe(COMMANDS.length);
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
		chooseKeys({ next: "ArrowDown" });
		expect(keyChoices()).toEqual({ next: "ArrowDown" });
		expect(commandsByKey(keyChoices()).get("ArrowDown")?.id).toBe("next");
		localStorage.setItem("onrecord.keys", "{spoiled");
		expect(keyChoices()).toEqual({});
	});
});

describe("what a key press means", () => {
	const press = (event: Parameters<typeof commandFor>[0] | object, choices = {}) =>
		commandFor({ ...plain, key: "", ...event }, commandsByKey(choices))?.id;

	test.each([
		["a French 1, without Shift", { key: "&", code: "Digit1" }, "verify-confirmed"],
		["a French 2", { key: "é", code: "Digit2" }, "verify-partly-confirmed"],
		["a French 0", { key: "à", code: "Digit0" }, "verify-unchecked"],
		["a French 1, with Shift", { key: "1", code: "Digit1", shiftKey: true }, "verify-confirmed"],
		["an English !", { key: "!", code: "Digit1", shiftKey: true }, undefined],
		["a French @, on the 0", { key: "@", code: "Digit0", ...altGraph }, undefined],
		["a French [, as Linux says it", { key: "[", code: "Digit5", ...altGraph }, "end-back"],
		["a French [, as Windows may say it", { key: "[", code: "Digit5", ctrlKey: true, altKey: true }, "end-back"],
		["a German ], with Option", { key: "]", code: "Digit6", altKey: true }, "end-on"],
		["a German {", { key: "{", code: "Digit7", ...altGraph }, "start-back"],
		["a German /", { key: "/", code: "Digit7", shiftKey: true }, "search"],
		["a German z, where the English y is", { key: "z", code: "KeyY" }, "undo"],
		["undo, as everywhere", { key: "z", ctrlKey: true }, "undo"],
		["undo on a Mac", { key: "z", metaKey: true }, "undo"],
		["redo, as everywhere", { key: "Z", ctrlKey: true, shiftKey: true }, "redo"],
		["redo on Windows", { key: "y", ctrlKey: true }, "redo"],
		["the browser's own key for a tab", { key: "1", code: "Digit1", ctrlKey: true }, undefined],
	])("%s", (_, event, command) => {
		expect(press(event)).toBe(command);
	});

	test("a chosen key goes before the digit on the same key", () => {
		expect(press({ key: "é", code: "Digit2" }, { flag: "é" })).toBe("flag");
		expect(press({ key: "&", code: "Digit1" }, { flag: "é" })).toBe("verify-confirmed");
	});

	test("a key that is taken is known to be somebody's, and only then does that one lose it", () => {
		expect(holderOf("a", {})?.id).toBe("accept");
		const taken = withKey({}, "verify-partly-confirmed", "a");
		expect([keyFor("verify-partly-confirmed", taken), keyFor("accept", taken)]).toEqual(["a", ""]);
		expect(holderOf("a", taken)?.id).toBe("verify-partly-confirmed");
		expect(withKey(taken, "accept", ",")).toEqual({ accept: ",", "verify-partly-confirmed": "a" });
	});
});
