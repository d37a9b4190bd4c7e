import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildRegions } from "../../../lib/core/extraction/attributions/chains/build-regions.ts";
import { tagByRules } from "../../../lib/core/extraction/attributions/rules/tag-by-rules.ts";
import { readText } from "../../../lib/core/text/read-text.ts";
import { cpuTime, expectLinear } from "../../support/growth.ts";

const PIECES =
	"Ada Bell|said|told|Reuters|the|that|she|it|report|,|.|“|”|‘|’|(|)|citing|according to|reportedly|was described as|which|as|put it|the board|denied|pier|closed|and|\n\n|in an interview with|quoted|saying|of|poll";
const text = fc
	.array(fc.constantFrom(...PIECES.split("|")), { maxLength: 60 })
	.map((words) => `The pier was old. ${words.join(" ")}`);

describe("whatever the text", () => {
	it("regions lie in it and credit sources that are listed", () => {
		fc.assert(
			fc.property(text, (article) => {
				const { regions, sources } = buildRegions(readText(article));
				const names = sources.map(({ name }) => name);
				expect(new Set(names).size).toBe(names.length);
				for (const { chain, content, frame, cue, confidence } of regions) {
					expect(chain.length).toBeGreaterThan(0);
					for (const name of chain) expect(names).toContain(name);
					for (const { start, end } of [...content, ...frame])
						expect(0 <= start && start <= end && end <= article.length).toBe(true);
					expect(article).toContain(cue ?? "");
					expect(confidence > 0 && confidence <= 1).toBe(true);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("tagged spans lie in it", () => {
		fc.assert(
			fc.property(text, (article) => {
				for (const { source, cue, content } of tagByRules(readText(article)))
					for (const { start, end } of [...source, ...cue, ...content])
						expect(0 <= start && start < end && end <= article.length).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});
});

it("takes time in proportion to the text", { timeout: 60_000 }, () => {
	const paragraph =
		"Ada Bell told Reuters, ‘no’. “Nils Ek said, ‘The pier is old’,” said Mona Falk. It said she left.\n\n";
	const time = (times: number) => {
		const model = readText(paragraph.repeat(times));
		return cpuTime(() => buildRegions(model));
	};
	expectLinear(time, 100, 800);
});
