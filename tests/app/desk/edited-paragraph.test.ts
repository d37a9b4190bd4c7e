import { expect, test } from "vitest";
import { paragraphAt, takeUp, textWith } from "@/app/stories/[storyId]/_state/edited-paragraph.ts";

const draftOf = (id: string, ...paragraphs: readonly string[]) => {
	const text = paragraphs.join("\n\n");
	const blocks = paragraphs.map((words) => {
		const start = text.indexOf(words);
		return { kind: "paragraph" as const, start, end: start + words.length };
	});
	return { id, text, blocks };
};
const FIRST = draftOf("one", "A title", "The boats stay.", "The crew goes.");
const edit = (words: string) => {
	const paragraph = paragraphAt(FIRST, FIRST.text.indexOf("boats"));
	if (!paragraph) throw new Error("There is no paragraph.");
	return { ...paragraph, words };
};

test("the paragraph at an offset is the one that holds it, or the one before a gap", () => {
	expect(paragraphAt(FIRST, 0)?.was).toBe("A title");
	expect(paragraphAt(FIRST, FIRST.text.indexOf("The crew") - 1)?.was).toBe("The boats stay.");
	expect(paragraphAt(FIRST, 10_000)?.was).toBe("The crew goes.");
	expect(paragraphAt({ id: "none", text: "", blocks: [] }, 0)).toBeNull();
});

test.each([
	["another word", "The ships stay.", "A title\n\nThe ships stay.\n\nThe crew goes."],
	["two paragraphs of one", "The boats.\n\nThey stay.", "A title\n\nThe boats.\n\nThey stay.\n\nThe crew goes."],
	["spaces at its ends", "  The boats stay. ", FIRST.text],
	["nothing", " ", "A title\n\nThe crew goes."],
])("the text with %s in its place", (_, words, text) => {
	expect(textWith(FIRST.text, edit(words))).toBe(text);
});

test.each([
	["unchanged words", FIRST, edit("The boats stay."), null],
	["the same draft", FIRST, edit("The ships stay."), edit("The ships stay.")],
	["words that are stored already", draftOf("two", "A title", "The ships stay."), edit("The ships stay."), null],
	[
		"a paragraph that has moved",
		draftOf("two", "A longer title", "The crew goes.", "The boats stay."),
		edit("The ships stay."),
		{ draftId: "two", start: 32, was: "The boats stay.", words: "The ships stay." },
	],
	[
		"a paragraph that somebody changed: whoever writes sees what it is now",
		draftOf("two", "A title", "The boats go.", "The crew goes."),
		edit("The ships stay."),
		{ draftId: "two", start: 9, was: "The boats go.", words: "The ships stay." },
	],
])("an edit is taken up with %s", (_, draft, kept, taken) => {
	expect(takeUp(draft, kept)).toEqual(taken);
});
