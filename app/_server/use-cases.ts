import "server-only";

export { makeChange } from "@/lib/services/changes/make-change.ts";
export { readChanges } from "@/lib/services/changes/read-changes.ts";
export { readSteps } from "@/lib/services/changes/read-steps.ts";
export { takeBack } from "@/lib/services/changes/take-back.ts";
export { createClaim } from "@/lib/services/claims/create.ts";
export { deleteClaims, restoreClaims } from "@/lib/services/claims/delete.ts";
export { editClaim } from "@/lib/services/claims/edit.ts";
export { listClaims, openClaim } from "@/lib/services/claims/read.ts";
export { mergeClaims, splitClaim } from "@/lib/services/claims/reshape.ts";
export { tagClaims } from "@/lib/services/claims/tag.ts";
// The one list of use cases that pages, actions and routes may call.
export {
	addComment,
	editComment,
	removeComment,
} from "@/lib/services/comments/comments.ts";
export { exportCorrections, listCorrections } from "@/lib/services/corrections/log.ts";
export { addDocument } from "@/lib/services/documents/add-document.ts";
export { addPage } from "@/lib/services/documents/add-page.ts";
export { newDraft } from "@/lib/services/drafts/new-draft.ts";
export { listDrafts, openDraft, readCheckedWords } from "@/lib/services/drafts/read.ts";
export {
	addEvidence,
	editEvidence,
	removeEvidence,
} from "@/lib/services/evidence/evidence.ts";
export { readFile, storeFile } from "@/lib/services/evidence/files.ts";
export { readHistory } from "@/lib/services/history/history.ts";
export { redo, undo } from "@/lib/services/history/undo.ts";
export { recall } from "@/lib/services/memory/recall.ts";
export {
	attachOriginal,
	detachOriginal,
	listOriginals,
	readOriginalText,
} from "@/lib/services/originals/originals.ts";
export { listActivity } from "@/lib/services/people/activity.ts";
export { makeLink } from "@/lib/services/people/links.ts";
export { openNewsroom, renameNewsroom } from "@/lib/services/people/newsroom.ts";
export {
	addPerson,
	changeRole,
	listPeople,
	removePerson,
} from "@/lib/services/people/people.ts";
export { openProfile } from "@/lib/services/people/profile.ts";
export {
	createToken,
	listTokens,
	revokeToken,
} from "@/lib/services/people/tokens.ts";
export { previewRedaction } from "@/lib/services/redaction/find-places.ts";
export { redact } from "@/lib/services/redaction/redact.ts";
export { handOver } from "@/lib/services/reports/hand-over.ts";
export { drawProvenance } from "@/lib/services/reports/provenance.ts";
export { exportReport, makeReport } from "@/lib/services/reports/reports.ts";
export { setHold } from "@/lib/services/retention/hold.ts";
export { openRetention, setRetention } from "@/lib/services/retention/retention.ts";
export { addPrivilegedNote, listPrivilegedNotes, removePrivilegedNote } from "@/lib/services/review/notes.ts";
export { approve, openReview, requestReview, sendBack, withdrawReview } from "@/lib/services/review/review.ts";
export { openReviewSettings, setLevel } from "@/lib/services/review/settings.ts";
export { listTurns } from "@/lib/services/review/turns.ts";
export { openRules, setPack, setRule } from "@/lib/services/rules/rules.ts";
export { compareSigned } from "@/lib/services/signed/compare.ts";
export { deleteSource } from "@/lib/services/sources/delete.ts";
export { mergeSources, undoMerge } from "@/lib/services/sources/merge.ts";
export {
	createSource,
	editSource,
	listSources,
	listStorySources,
	listTerms,
	openSource,
} from "@/lib/services/sources/sources.ts";
export { supposeOfSource } from "@/lib/services/sources/what-if.ts";
export { createStory } from "@/lib/services/stories/create.ts";
export { readLeftOut } from "@/lib/services/stories/read-left-out.ts";
export {
	deleteStory,
	editStory,
	listStories,
	openStory,
	openSummary,
	restoreStory,
} from "@/lib/services/stories/stories.ts";
export { importStory } from "@/lib/services/story-files/import.ts";
export { bringWork } from "@/lib/services/work/bring-work.ts";
