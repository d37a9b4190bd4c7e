import {
	claimBeside,
	claimsOfNote,
	commentOfNote,
	evidenceOfNote,
	MOST_NOTES,
	placeIn,
} from "../../core/documents/bring-note.ts";
import type { ReadDocument } from "../../core/documents/document.ts";
import { carryOut } from "../changes/carry-out.ts";
import { readClaimViews } from "../claims/view.ts";
import type { Context } from "../context.ts";

/**
 * Adds the comments and notes of a document to the claims of the story that was made of it: as evidence those that say where
 * to look, as comments the others. What touches no claim becomes a comment on the nearest, with the words that it is about.
 *
 * @returns what was left out, a sentence each.
 */
export async function bringNotes(ctx: Context, storyId: string, text: string, read: ReadDocument): Promise<string[]> {
	const notes = read.notes.filter(({ isOurs }) => !isOurs);
	if (notes.length === 0) return [];
	const views = await readClaimViews(ctx, { storyId, deleted: false });
	const claims = views.filter(({ anchor }) => anchor !== "orphaned");
	// The same file may have come with an earlier draft.
	const said = new Set(
		views.flatMap(({ id, comments, evidence }) => [
			...comments.map(({ body }) => `${id} ${body}`),
			...evidence.map(({ note }) => `${id} ${note}`),
		]),
	);
	const comment = async (claimId: string | null, body: string) => {
		if (!said.has(`${claimId} ${body}`))
			await carryOut(ctx, { kind: "add-comment", id: ctx.newId(), claimId, body }, { storyId });
	};
	for (const note of notes.slice(0, MOST_NOTES)) {
		const place = placeIn(text, read.text, note);
		const touched = place ? claimsOfNote(place, claims, text) : [];
		const set = evidenceOfNote(note);
		if (touched.length === 0) {
			const about = read.text.slice(note.start, note.end);
			await comment(claimBeside(place ?? note, claims), commentOfNote(note, about));
		} else if (set) {
			const pieces = touched
				.filter((id) => !said.has(`${id} ${set.note}`))
				.map((claimId) => ({ id: ctx.newId(), claimId }));
			if (pieces.length > 0) await carryOut(ctx, { kind: "add-evidence", pieces, set }, { storyId });
		} else for (const claimId of touched) await comment(claimId, commentOfNote(note));
	}
	const left = notes.length - MOST_NOTES;
	return left > 0
		? [`Only the first ${MOST_NOTES} comments and footnotes were brought; ${left} more stay in the file.`]
		: [];
}
