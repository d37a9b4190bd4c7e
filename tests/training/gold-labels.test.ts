import { describe, expect, test } from "vitest";
import { LABELS } from "../../lib/core/extraction/attributions/tagger/labels.ts";
import { readText } from "../../lib/core/text/read-text.ts";
import { goldAttributions, goldLabels } from "../../lib/training/gold-labels.ts";

/** The labels of a text whose roles are given as substrings. */
function labelled(text: string, source: string, cue: string, contents: string[]): string[] {
	const span = (part: string) => ({
		start: text.indexOf(part),
		end: text.indexOf(part) + part.length,
	});
	const model = readText(text);
	const gold = goldAttributions(model, [{ source: [span(source)], cue: [span(cue)], content: contents.map(span) }]);
	return [...goldLabels(model, gold)].map((label) => LABELS[label] ?? "");
}

describe("labels of a marked text", () => {
	test("say on which side of the cue a span stands", () => {
		expect(labelled("Rain fell, Velden said.", "Velden", "said", ["Rain fell"])).toEqual([
			"B-content-left",
			"I-content-left",
			"O",
			"B-source-left",
			"B-cue",
			"O",
		]);
	});

	test("call content far that shares no sentence with its cue", () => {
		const labels = labelled("“Rain fell,” said Velden. “It was cold.”", "Velden", "said", [
			"“Rain fell,”",
			"“It was cold.”",
		]);
		expect(labels.filter((label) => label === "B-content-far")).toHaveLength(1);
		expect(labels.filter((label) => label === "B-content-left")).toHaveLength(1);
		expect(labels).toContain("B-source-right");
	});

	test("begin anew in each paragraph", () => {
		const labels = labelled("Velden said: “Rain fell.\n\n“It was cold.”", "Velden", "said", [
			"“Rain fell.\n\n“It was cold.”",
		]);
		expect(labels.filter((label) => label.startsWith("B-content"))).toEqual(["B-content-right", "B-content-far"]);
	});
});
