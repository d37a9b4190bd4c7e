import { expect, test } from "vitest";
import type { Result } from "../../lib/contract/problem.ts";
import { ROLES, type Role } from "../../lib/core/vocabulary/vocabulary.ts";
import { createClaim } from "../../lib/services/claims/create.ts";
import { deleteClaims, restoreClaims } from "../../lib/services/claims/delete.ts";
import { editClaim } from "../../lib/services/claims/edit.ts";
import { listClaims, openClaim } from "../../lib/services/claims/read.ts";
import { mergeClaims, splitClaim } from "../../lib/services/claims/reshape.ts";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { addComment, editComment, removeComment } from "../../lib/services/comments/comments.ts";
import type { Context } from "../../lib/services/context.ts";
import { addEvidence, editEvidence, removeEvidence } from "../../lib/services/evidence/evidence.ts";
import { readFile, storeFile } from "../../lib/services/evidence/files.ts";
import { checkEventChain, readHistory } from "../../lib/services/history/history.ts";
import { redo, undo } from "../../lib/services/history/undo.ts";
import { listActivity } from "../../lib/services/people/activity.ts";
import { makeLink } from "../../lib/services/people/links.ts";
import { openNewsroom, renameNewsroom } from "../../lib/services/people/newsroom.ts";
import { addPerson, changeRole, listPeople, removePerson } from "../../lib/services/people/people.ts";
import { openProfile } from "../../lib/services/people/profile.ts";
import { createToken, listTokens, revokeToken } from "../../lib/services/people/tokens.ts";
import { exportReport, makeReport } from "../../lib/services/reports/reports.ts";
import { deleteSource } from "../../lib/services/sources/delete.ts";
import { mergeSources, undoMerge } from "../../lib/services/sources/merge.ts";
import {
	createSource,
	editSource,
	listSources,
	listStorySources,
	listTerms,
	openSource,
} from "../../lib/services/sources/sources.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { deleteStory, editStory, listStories, openStory, restoreStory } from "../../lib/services/stories/stories.ts";
import { done, onBothDatabases, refused } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

type UseCase = (ctx: Context, input: unknown) => Promise<Result<unknown>>;

/** A record that nobody has: every use case that is given its identifier must say so. */
const NOBODY = "0198c0de-0000-7000-8000-00000000dead";
const evidence = { bearing: "supports", kind: "inference", locator: "p. 1" };
const one = { claimId: NOBODY, revision: 1 };
const some = { claims: [{ id: NOBODY, revision: 1 }] };

/** Every use case: the least role that may call it, and input that fits but names what is not there (null: names nothing). */
const USE_CASES: Readonly<Record<string, readonly [Role, UseCase, object, "not-found" | null]>> = {
	createStory: ["checker", createStory, { text: "A line." }, null],
	listStories: ["viewer", listStories, {}, null],
	openStory: ["viewer", openStory, { storyId: NOBODY }, "not-found"],
	editStory: ["checker", editStory, { storyId: NOBODY, revision: 1, title: "x" }, "not-found"],
	deleteStory: ["editor", deleteStory, { storyId: NOBODY, revision: 1 }, "not-found"],
	restoreStory: ["editor", restoreStory, { storyId: NOBODY, revision: 1 }, "not-found"],
	listClaims: ["viewer", listClaims, { storyId: NOBODY }, "not-found"],
	openClaim: ["viewer", openClaim, one, "not-found"],
	createClaim: ["checker", createClaim, { storyId: NOBODY, span: { start: 0, end: 1 } }, "not-found"],
	editClaim: ["checker", editClaim, { ...one, who: "x" }, "not-found"],
	tagClaims: ["checker", tagClaims, { ...some, set: { flagged: true } }, "not-found"],
	splitClaim: ["checker", splitClaim, { ...one, at: 3 }, "not-found"],
	mergeClaims: [
		"checker",
		mergeClaims,
		{
			claims: [...some.claims, { id: NOBODY.replace("dead", "beef"), revision: 1 }],
		},
		"not-found",
	],
	deleteClaims: ["checker", deleteClaims, some, "not-found"],
	restoreClaims: ["checker", restoreClaims, some, "not-found"],
	addEvidence: ["checker", addEvidence, { ...evidence, claimId: NOBODY }, "not-found"],
	editEvidence: ["checker", editEvidence, { evidenceId: NOBODY, revision: 1, locator: "x" }, "not-found"],
	removeEvidence: ["checker", removeEvidence, { evidenceId: NOBODY, revision: 1 }, "not-found"],
	storeFile: ["checker", storeFile, { name: "note.txt", bytes: new TextEncoder().encode("note") }, null],
	readFile: ["viewer", readFile, { fileId: NOBODY }, "not-found"],
	addComment: ["checker", addComment, { storyId: NOBODY, claimId: null, body: "x" }, "not-found"],
	editComment: ["checker", editComment, { commentId: NOBODY, revision: 1, body: "x" }, "not-found"],
	removeComment: ["checker", removeComment, { commentId: NOBODY, revision: 1 }, "not-found"],
	readHistory: ["viewer", readHistory, { storyId: NOBODY }, "not-found"],
	checkEventChain: ["viewer", checkEventChain, {}, null],
	undo: ["checker", undo, { storyId: NOBODY }, "not-found"],
	redo: ["checker", redo, { storyId: NOBODY }, "not-found"],
	listSources: ["viewer", listSources, {}, null],
	listStorySources: ["viewer", listStorySources, { storyId: NOBODY }, "not-found"],
	listTerms: ["viewer", listTerms, { storyId: NOBODY }, "not-found"],
	openSource: ["viewer", openSource, { sourceId: NOBODY }, "not-found"],
	createSource: ["checker", createSource, { name: "Gull", kind: "person" }, null],
	editSource: ["checker", editSource, { sourceId: NOBODY, revision: 1, name: "x" }, "not-found"],
	deleteSource: ["editor", deleteSource, { sourceId: NOBODY, revision: 1 }, "not-found"],
	mergeSources: ["editor", mergeSources, { fromId: NOBODY, intoId: NOBODY.replace("dead", "beef") }, "not-found"],
	undoMerge: ["editor", undoMerge, { sourceId: NOBODY }, "not-found"],
	makeReport: ["viewer", makeReport, { storyId: NOBODY }, "not-found"],
	exportReport: ["viewer", exportReport, { storyId: NOBODY, format: "csv" }, "not-found"],
	listPeople: ["viewer", listPeople, {}, null],
	addPerson: ["owner", addPerson, { name: "New", email: "new@gazette.example", role: "viewer" }, null],
	changeRole: ["owner", changeRole, { userId: NOBODY, revision: 1, role: "viewer" }, "not-found"],
	removePerson: ["owner", removePerson, { userId: NOBODY, revision: 1 }, "not-found"],
	makeLink: ["owner", makeLink, { userId: NOBODY }, "not-found"],
	listActivity: ["viewer", listActivity, {}, null],
	openProfile: ["viewer", openProfile, {}, null],
	openNewsroom: ["viewer", openNewsroom, {}, null],
	renameNewsroom: ["owner", renameNewsroom, { name: "The Harbour Ledger" }, null],
	listTokens: ["viewer", listTokens, {}, null],
	createToken: ["viewer", createToken, { name: "Script" }, null],
	revokeToken: ["viewer", revokeToken, { tokenId: NOBODY }, "not-found"],
};

const outcomeOf = (result: Result<unknown>) => (result.ok ? "done" : result.problem.reason);

onBothDatabases("who may do what", (open) => {
	test.each(Object.entries(USE_CASES))("%s", async (_, [least, carryOut, input, expected]) => {
		const newsroom = await open();
		const first = ROLES.indexOf(least);
		for (const role of ROLES.slice(0, first)) {
			const { reason, message } = refused(await carryOut(newsroom.as(role), input));
			expect(reason).toBe("not-allowed");
			expect(message).toContain(role);
		}
		expect(outcomeOf(await carryOut(newsroom.as(least), input))).toBe(expected ?? "done");
		// Only the first finds nothing there yet: a story or a person of the same kind is there for the next.
		for (const role of ROLES.slice(first + 1))
			expect(expected ? [expected] : ["done", "duplicate", "impossible"]).toContain(
				outcomeOf(await carryOut(newsroom.as(role), input)),
			);
	});

	test.each(Object.entries(USE_CASES).filter(([, [, , input]]) => Object.keys(input).length > 0))(
		"%s says what is wrong with its input",
		async (_, [, carryOut]) => {
			const newsroom = await open();
			const bad = {
				storyId: "x",
				claimId: 7,
				claims: [],
				limit: "many",
				format: "doc",
				revision: 0,
				span: null,
			};
			for (const input of [bad, null, "text"]) {
				const problem = refused(await carryOut(newsroom.as("owner"), input));
				expect(problem.reason).toBe("invalid");
				expect(problem.message).not.toBe("");
			}
		},
	);

	test("a viewer's refused attempts leave no trace", async () => {
		const newsroom = await open();
		await makeStory(newsroom, 1);
		const { events } = done(await checkEventChain(newsroom.as("viewer"), {})) as { events: number };
		for (const [least, carryOut, input] of Object.values(USE_CASES))
			if (least !== "viewer") await carryOut(newsroom.as("viewer"), input);
		expect(done(await checkEventChain(newsroom.as("viewer"), {}))).toEqual({
			events,
			brokenAt: null,
		});
	});
});
