import { expect, test } from "vitest";
import { TypeAhead } from "@/app/stories/[storyId]/_state/typed-ahead.ts";

const after = (...keys: string[]) => {
	const ahead = new TypeAhead();
	for (const key of keys) ahead.press(key);
	return ahead;
};

test("letters wait in their order, and a slip is taken back", () => {
	expect(after("a", "x", "Backspace", "l", "l", " ", "k").take()).toEqual({ words: "all k", isDone: false });
});

test("Enter ends what is typed ahead", () => {
	expect(after("a", "Enter", "j", "1").take()).toEqual({ words: "a", isDone: true });
});

test("keys that write nothing are no letters", () => {
	expect(after("Shift", "A", "ArrowDown").take()).toEqual({ words: "A", isDone: false });
});

test("it is handed over once", () => {
	const ahead = after("a", "Enter");
	ahead.take();
	expect(ahead.take()).toEqual({ words: "", isDone: false });
});
