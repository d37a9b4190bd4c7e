import { z } from "zod";
import { changed, makeChangeInput, readChangesInput, takeBackInput } from "./change.ts";
import {
	claimView,
	createClaimInput,
	deleteClaimsInput,
	editClaimInput,
	listClaimsInput,
	mergeClaimsInput,
	openClaimInput,
	restoreClaimsInput,
	splitClaimInput,
	tagClaimsInput,
} from "./claim.ts";
import { addCommentInput, editCommentInput, removeCommentInput } from "./comment.ts";
import { addPageInput, readDocumentView } from "./document.ts";
import { draftMade, draftSummary, draftWithClaims, listDraftsInput, newDraftInput, openDraftInput } from "./draft.ts";
import { addEvidenceInput, editEvidenceInput, evidenceFileView, removeEvidenceInput } from "./evidence.ts";
import { eventView, readHistoryInput, undoInput, undone } from "./history.ts";
import { identifier } from "./identifier.ts";
import { memory } from "./memory.ts";
import { NEWSROOM_OPERATIONS } from "./newsroom-operations.ts";
import { get, type Operation, patch, post, remove } from "./operation.ts";
import { attachOriginalInput, detachOriginalInput, originalInput, originalText, originalView } from "./original.ts";
import { provenanceInput, provenanceView } from "./provenance.ts";
import { PUBLISHED_OPERATIONS } from "./published-operations.ts";
import { exportReportInput, handOverInput } from "./report.ts";
import { REVIEW_OPERATIONS } from "./review-operations.ts";
import {
	createSourceInput,
	deleteSourceInput,
	editSourceInput,
	listSourcesInput,
	mergeSourcesInput,
	openSourceInput,
	sourceDetail,
	sourceView,
	storySourcesInput,
	undoMergeInput,
} from "./source.ts";
import {
	createStoryInput,
	editStoryInput,
	importedStory,
	importStoryForm,
	listStoriesInput,
	openStoryInput,
	readLeftOutInput,
	storyAtRevisionInput,
	storySummary,
	storyView,
	suggestedClaim,
} from "./story.ts";
import { termsView } from "./terms.ts";
import { affectedStory, whatIfInput } from "./what-if.ts";
import { bringWorkForm, broughtWork } from "./work.ts";

const MADE = { status: 201 } as const;
const some = <T extends z.ZodType>(view: T) => z.array(view);
const gone = z.object({ id: identifier });

/**
 * Every operation of REST v1, by the name of the use case that it runs. The OpenAPI document and the reference page are made
 * of it; a test holds it to the routes and to the use cases.
 */
export const OPERATIONS = {
	listStories: get("/stories", "List stories, the last changed first", listStoriesInput, some(storySummary)),
	createStory: post("/stories", "Create a story; its claims are found at once", createStoryInput, storySummary, {
		...MADE,
	}),
	importStory: post(
		"/stories/import",
		"Make a story of one that was exported as “Onrecord story”, in the field “file”",
		importStoryForm,
		importedStory,
		{ status: 201, isForm: true },
	),
	openStory: get("/stories/{storyId}", "Read a story with its newest draft and all claims", openStoryInput, storyView),
	editStory: patch("/stories/{storyId}", "Change the title or the deadline", editStoryInput, storySummary),
	deleteStory: remove("/stories/{storyId}", "Delete a story; it can be restored", storyAtRevisionInput, storySummary),
	restoreStory: post("/stories/{storyId}/restore", "Restore a deleted story", storyAtRevisionInput, storySummary),
	listClaims: get(
		"/stories/{storyId}/claims",
		"List the claims of a story, in text order",
		listClaimsInput,
		some(claimView),
	),
	createClaim: post("/stories/{storyId}/claims", "Create a claim", createClaimInput, changed, {
		...MADE,
	}),
	readLeftOut: post(
		"/stories/{storyId}/left-out",
		"Read a stretch that was left out; stores nothing",
		readLeftOutInput,
		some(suggestedClaim),
		{ scope: "read" },
	),
	listStorySources: get(
		"/stories/{storyId}/sources",
		"List the sources that a story names",
		storySourcesInput,
		some(sourceView),
	),
	listTerms: get("/stories/{storyId}/terms", "List on what terms sources spoke", storySourcesInput, some(termsView)),
	listOriginals: get(
		"/stories/{storyId}/originals",
		"List what sources said for a story: transcripts and recordings",
		openStoryInput,
		some(originalView),
	),
	attachOriginal: post(
		"/stories/{storyId}/originals",
		"Attach a transcript or a recording to a source",
		attachOriginalInput,
		some(originalView),
		MADE,
	),
	readOriginalText: get("/originals/{originalId}", "Read the text of a transcript", originalInput, originalText),
	detachOriginal: remove(
		"/originals/{originalId}",
		"Detach a transcript or a recording",
		detachOriginalInput,
		some(originalView),
	),
	listDrafts: get("/stories/{storyId}/drafts", "List the drafts of a story", listDraftsInput, some(draftSummary)),
	newDraft: post("/stories/{storyId}/drafts", "Add a draft; claims are carried into it", newDraftInput, draftMade, {
		...MADE,
	}),
	openDraft: get(
		"/stories/{storyId}/drafts/{number}",
		"Read a draft, with where the claims stand in it",
		openDraftInput,
		draftWithClaims,
	),
	recall: get(
		"/stories/{storyId}/memory",
		"Read what was decided of like claims in earlier stories",
		openStoryInput,
		some(memory),
	),
	drawProvenance: get(
		"/stories/{storyId}/provenance",
		"Read the provenance graph, laid out",
		provenanceInput,
		provenanceView,
	),
	readChanges: get("/stories/{storyId}/changes", "Read what changed after an event", readChangesInput, changed),
	makeChange: post("/stories/{storyId}/changes", "Make any one change", makeChangeInput, changed),
	takeBack: post(
		"/stories/{storyId}/take-back",
		"Take back one of your own operations, or do it again",
		takeBackInput,
		changed,
	),
	undo: post("/stories/{storyId}/undo", "Take back your own last change", undoInput, undone),
	redo: post("/stories/{storyId}/redo", "Do your own last change again", undoInput, undone),
	readHistory: get(
		"/stories/{storyId}/history",
		"Read the events of a story, newest first",
		readHistoryInput,
		some(eventView),
	),
	...REVIEW_OPERATIONS,
	...PUBLISHED_OPERATIONS,
	handOver: get(
		"/stories/{storyId}/hand-over",
		"Hand the story over: its report, its files and the SHA-256 of each, as one .zip",
		handOverInput,
		null,
	),
	bringWork: post(
		"/stories/{storyId}/work",
		"Bring the work of others to the claims: Web Annotations, Hypothes.is, doccano, brat, or a Word report of ours, in the field “file”",
		bringWorkForm,
		broughtWork,
		{ status: 201, isForm: true },
	),
	exportReport: get("/stories/{storyId}/report", "Export the sourcing report as a file", exportReportInput, null),
	openClaim: get("/claims/{claimId}", "Read a claim, deleted or not", openClaimInput, claimView),
	editClaim: patch(
		"/claims/{claimId}",
		"Change who, what, the words, the chain, form, stance or hedge",
		editClaimInput,
		changed,
	),
	tagClaims: post("/claims/tag", "Set statuses of one claim or many, all or none", tagClaimsInput, changed),
	splitClaim: post("/claims/{claimId}/split", "Split a claim in two", splitClaimInput, changed),
	mergeClaims: post("/claims/merge", "Merge claims into the first of them", mergeClaimsInput, changed),
	deleteClaims: post("/claims/delete", "Delete claims", deleteClaimsInput, changed),
	restoreClaims: post("/claims/restore", "Restore deleted claims", restoreClaimsInput, changed),
	addEvidence: post("/claims/{claimId}/evidence", "Add a piece of evidence", addEvidenceInput, changed, MADE),
	editEvidence: patch("/evidence/{evidenceId}", "Change a piece of evidence", editEvidenceInput, changed),
	removeEvidence: remove("/evidence/{evidenceId}", "Remove a piece of evidence", removeEvidenceInput, changed),
	storeFile: post(
		"/files",
		"Store an evidence file, in the field “file”",
		z.object({ file: z.file() }),
		evidenceFileView,
		{ status: 201, isForm: true },
	),
	addDocument: post(
		"/documents",
		"Keep a document and read its text, which a story or a draft can be made of, in the field “file”",
		z.object({ file: z.file() }),
		readDocumentView,
		{ status: 201, isForm: true },
	),
	addPage: post(
		"/documents/page",
		"Get a page of the public web, keep it and read it",
		addPageInput,
		readDocumentView,
		MADE,
	),
	readFile: get("/files/{fileId}", "Read an evidence file", z.object({ fileId: identifier }), null),
	addComment: post("/comments", "Comment on a claim or on the story", addCommentInput, changed, MADE),
	editComment: patch("/comments/{commentId}", "Change or resolve a comment", editCommentInput, changed),
	removeComment: remove("/comments/{commentId}", "Remove a comment", removeCommentInput, changed),
	listSources: get("/sources", "List the register of sources, by name", listSourcesInput, some(sourceView)),
	createSource: post("/sources", "Add a source to the register", createSourceInput, sourceView, MADE),
	openSource: get(
		"/sources/{sourceId}",
		"Read a source with the claims that rest on it",
		openSourceInput,
		sourceDetail,
	),
	editSource: patch("/sources/{sourceId}", "Change a source", editSourceInput, sourceView),
	deleteSource: remove("/sources/{sourceId}", "Delete a source that nothing names", deleteSourceInput, gone),
	mergeSources: post("/sources/merge", "Merge one source into another", mergeSourcesInput, sourceView),
	undoMerge: post(
		"/sources/{sourceId}/undo-merge",
		"Make a merged source one of its own again",
		undoMergeInput,
		sourceView,
	),
	supposeOfSource: get(
		"/sources/{sourceId}/what-if",
		"Which claims of other stories would fall or weaken with a source",
		whatIfInput,
		some(affectedStory),
	),
	...NEWSROOM_OPERATIONS,
} satisfies Record<string, Operation>;
