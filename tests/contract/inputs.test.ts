import { describe, expect, test } from "vitest";
import { chainInput, hopInput, listClaimsInput, spanInput, tagClaimsInput } from "../../lib/contract/claim.ts";
import { addEvidenceInput } from "../../lib/contract/evidence.ts";
import { addPersonInput } from "../../lib/contract/person.ts";
import { createStoryInput, listStoriesInput } from "../../lib/contract/story.ts";

const ID = "0198c0de-0000-7000-8000-000000000001";
const claims = [{ id: ID, revision: 1 }];
const evidence = { claimId: ID, bearing: "supports", kind: "documentary", locator: "p. 3" };

/** Inputs that look right and are not. */
const REFUSED = [
	["a span that ends where it starts", spanInput, { start: 4, end: 4 }],
	["a span that runs backwards", spanInput, { start: 4, end: 2 }],
	["a span in half characters", spanInput, { start: 0.5, end: 2 }],
	["a link with a source and a name", hopInput, { sourceId: ID, name: "Vey" }],
	["a link with neither", hopInput, { cue: "said" }],
	["a link with a name of spaces", hopInput, { name: "   " }],
	["a chain of thirteen links", chainInput, Array(13).fill({ name: "Vey" })],
	["tagging nothing", tagClaimsInput, { claims: [], set: { flagged: true } }],
	["tagging with nothing", tagClaimsInput, { claims, set: {} }],
	["credibility 0", tagClaimsInput, { claims, set: { credibility: 0 } }],
	["a status of another question", tagClaimsInput, { claims, set: { verificationStatus: "accepted" } }],
	["evidence without a locator", addEvidenceInput, { ...evidence, locator: "  " }],
	["evidence with a script for a link", addEvidenceInput, { ...evidence, url: "javascript:alert(1)" }],
	["evidence retrieved at a local time", addEvidenceInput, { ...evidence, retrievedAt: "2026-01-05T09:00:00" }],
	["an address without a domain", addPersonInput, { name: "Mira", email: "mira", role: "viewer" }],
	["a role that is none", addPersonInput, { name: "Mira", email: "mira@gazette.example", role: "admin" }],
	["a story without text", createStoryInput, {}],
] as const;

describe("inputs", () => {
	test.each(REFUSED)("%s is refused", (_, schema, input) => {
		expect(schema.safeParse(input).success).toBe(false);
	});

	test("what comes in an address is read as what it means", () => {
		expect(listClaimsInput.parse({ storyId: ID, flagged: "false", deleted: "true" })).toMatchObject({
			...{ flagged: false, deleted: true },
		});
		expect(listStoriesInput.parse({ limit: "20" })).toEqual({ limit: 20, deleted: false, assignedToMe: false });
	});

	test("spaces around what is typed go; the story's text is left alone", () => {
		expect(hopInput.parse({ name: "  Vey " })).toEqual({ name: "Vey" });
		expect(createStoryInput.parse({ text: " A line. \n" }).text).toBe(" A line. \n");
	});
});
