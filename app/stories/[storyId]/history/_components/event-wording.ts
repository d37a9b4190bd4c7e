import type { EventView } from "@/lib/contract/history.ts";

const NOUNS: Readonly<Record<string, [one: string, many: string]>> = {
	claim: ["claim", "claims"],
	story: ["story", "stories"],
	evidence: ["piece of evidence", "pieces of evidence"],
	comment: ["comment", "comments"],
	finding: ["finding", "findings"],
	waiver: ["waiver", "waivers"],
	wording: ["wording", "wordings"],
	correction: ["correction", "corrections"],
	original: ["original", "originals"],
	draft: ["draft", "drafts"],
	source: ["source", "sources"],
	terms: ["source’s terms", "sources’ terms"],
	tick: ["words with nothing to check", "words with nothing to check"],
	attempt: ["request for a response", "requests for a response"],
	membership: ["person", "people"],
	reviewStep: ["step of the review", "steps of the review"],
	signOff: ["sign-off", "sign-offs"],
};

/** Nobody undoes what was said of a review. */
const REVIEW: Readonly<Record<string, string>> = {
	"review.requested": "asked for a review",
	"review.withdrawn": "took the request for a review back",
	"review.sent-back": "sent the story back",
	"review.approved": "approved the story",
	"review.signed-off": "approved the story and signed it off",
};

/** What isn't said by the noun and the verb of its action. */
const IN_WORDS: Readonly<Record<string, string>> = {
	"words.ticked": "ticked words with nothing to check",
	"words.unticked": "unticked words",
	"answer.tied": "tied an answer to a claim",
	"answer.untied": "untied an answer from a claim",
	"response.asked": "noted a request for a response",
	"response.edited": "edited a request for a response",
	"response.removed": "removed a request for a response",
};

/** What was done, as a sentence without its subject: "tagged 3 claims", "undid: deleted a claim". */
export function actionWording(event: Pick<EventView, "action" | "mode" | "changes">): string {
	const review = REVIEW[event.action];
	if (review) return review;
	const [noun = "", verb = ""] = event.action.split(".");
	const [one, many] = NOUNS[noun] ?? [noun, noun];
	const count = event.changes.filter((change) => change.entity === noun).length;
	if (event.action === "finding.waiver-ended" && event.mode === "do") return "ended a waiver";
	if (event.action === "draft.created") return draftWording(event.changes);
	if (event.action === "claim.rechecked" && event.mode === "do")
		return `checked ${count > 1 ? `${count} claims` : "a claim"} again after a new draft`;
	if (event.action === "claim.split" && event.mode === "do") return "split a claim in two";
	const done =
		IN_WORDS[event.action] ??
		`${verb.replaceAll("-", " ")} ${count > 1 ? `${count} ${many}` : `${noun === "story" ? "the" : /^[aeiou]/.test(one) ? "an" : "a"} ${one}`}`;
	if (event.mode === "undo") return `undid: ${done}`;
	if (event.mode === "redo") return `redid: ${done}`;
	return done;
}

/** "made draft 2"; a history of one claim has not the draft's own record, and so no number. */
function draftWording(changes: EventView["changes"]): string {
	const fields = changes.find(({ entity }) => entity === "draft")?.fields;
	const number = fields?.find(({ field }) => field === "number")?.after;
	return typeof number === "number" ? `made draft ${number}` : "made a new draft";
}

/** "Claim", "Piece of evidence": what a record is. */
export function entityWording(entity: string): string {
	const name = NOUNS[entity]?.[0] ?? entity;
	return name.charAt(0).toUpperCase() + name.slice(1);
}
