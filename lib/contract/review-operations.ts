import { z } from "zod";
import { get, type Operation, patch, post, remove } from "./operation.ts";
import {
	approveInput,
	privilegedNoteInput,
	privilegedNoteView,
	removePrivilegedNoteInput,
	requestReviewInput,
	reviewSettingsView,
	reviewView,
	sendBackInput,
	setLevelInput,
	turnView,
	withdrawReviewInput,
} from "./review.ts";
import { openStoryInput } from "./story.ts";

const nothing = z.object({});

/** Operations of a story's review, and of the levels that reviews have. */
export const REVIEW_OPERATIONS = {
	openReview: get("/stories/{storyId}/review", "Read how a story’s review stands", openStoryInput, reviewView),
	requestReview: post("/stories/{storyId}/review/request", "Ask for a review", requestReviewInput, reviewView, {
		scope: "review",
	}),
	withdrawReview: post(
		"/stories/{storyId}/review/withdraw",
		"Take back the request for a review",
		withdrawReviewInput,
		reviewView,
		{ scope: "review" },
	),
	sendBack: post(
		"/stories/{storyId}/review/send-back",
		"Send a story back, with reasons at claims",
		sendBackInput,
		reviewView,
		{ scope: "review" },
	),
	approve: post(
		"/stories/{storyId}/review/approve",
		"Approve a story at a level; the last approval signs it off",
		approveInput,
		reviewView,
		{ scope: "review" },
	),
	listPrivilegedNotes: get(
		"/stories/{storyId}/privileged-notes",
		"Read the lawyers’ notes on a story, as a lawyer",
		openStoryInput,
		z.array(privilegedNoteView),
		{ scope: "review" },
	),
	addPrivilegedNote: post(
		"/stories/{storyId}/privileged-notes",
		"Note something about a story for lawyers alone",
		privilegedNoteInput,
		z.array(privilegedNoteView),
		{ status: 201, scope: "review" },
	),
	removePrivilegedNote: remove(
		"/privileged-notes/{noteId}",
		"Remove a note of one’s own",
		removePrivilegedNoteInput,
		z.array(privilegedNoteView),
		{ scope: "review" },
	),
	openReviewSettings: get(
		"/review-levels",
		"Read the levels of review, and who signs them",
		nothing,
		reviewSettingsView,
	),
	setLevel: patch(
		"/review-levels/{level}",
		"Name a level of review, say when it’s needed and who signs it",
		setLevelInput,
		reviewSettingsView,
		{ scope: "manage" },
	),
	listTurns: get("/turns", "List the stories whose review waits for you", nothing, z.array(turnView)),
} satisfies Record<string, Operation>;
