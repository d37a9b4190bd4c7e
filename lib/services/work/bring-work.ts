import { z } from "zod";
import { field } from "../../contract/text.ts";
import { type BroughtWork, bringWorkForm } from "../../contract/work.ts";
import { selectorOf } from "../../core/anchoring/selector.ts";
import { LARGEST_DOCUMENT, MEGABYTE } from "../../core/vocabulary/limits.ts";
import type { GivenWork } from "../../core/work/given-note.ts";
import { foldText, placeNote } from "../../core/work/place-note.ts";
import { readWork } from "../../core/work/read-work.ts";
import { readText } from "../../data/stories.ts";
import { openForWork } from "../claims/draft.ts";
import type { Context } from "../context.ts";
import { readOrRefuse } from "../documents/original.ts";
import { bringNotes } from "../stories/bring-notes.ts";
import { defineUseCase, Refusal } from "../use-case.ts";
import { addNotes, type PlacedNote } from "./add-notes.ts";

const bringWorkInput = bringWorkForm.omit({ file: true }).extend({
	name: field("A file name").min(1),
	bytes: z.instanceof(Uint8Array),
});

/** Each is a change of its own in the record. */
const MOST_BROUGHT = 1000;
/** Sentences about single notes that are told. */
const MOST_TOLD = 50;

/**
 * Brings what others noted of an article to a story's claims: Web Annotations, Hypothes.is, doccano, brat, and our own Web
 * Annotations and Word reports with what was added to them.
 */
export const bringWork = defineUseCase(bringWorkInput, "checker", async (ctx, input): Promise<BroughtWork> => {
	const { storyId, name, bytes } = input;
	const { draft } = await openForWork(ctx.db.reader, ctx.actor.workspaceId, storyId);
	const text = await readText(ctx.db.reader, draft.id);
	const work = /\.docx$/i.test(name)
		? await workInWord(ctx, storyId, text, { name, bytes })
		: (readWork(decoded(name, bytes)) ??
			refuse(name, "It holds no annotations that Onrecord reads: Web Annotations, Hypothes.is, doccano, brat."));
	const folded = foldText(text);
	const [placed, told]: [PlacedNote[], string[]] = [[], [...work.left]];
	for (const note of work.notes.slice(0, MOST_BROUGHT)) {
		const place = placeNote(folded, note);
		if (place) placed.push({ note, place });
		else told.push(`Not in this draft, or in several places alike: “${clipped(note.quote)}”.`);
	}
	if (work.notes.length > MOST_BROUGHT)
		told.push(`Only the first ${MOST_BROUGHT} of ${work.notes.length} notes were brought. Split the file.`);
	const { told: differing, ...brought } = await addNotes(ctx, { storyId, text, from: work.from }, placed);
	told.push(...differing);
	const rest = told.length - MOST_TOLD;
	const shown = rest > 0 ? [...told.slice(0, MOST_TOLD), `${rest} more like these.`] : told;
	return { from: work.from, placed: placed.length, ...brought, told: shown };
});

/** Of a Word file: what our reports said at claims, while what people wrote goes to the claims as when a story is made of one. */
async function workInWord(
	ctx: Context,
	storyId: string,
	text: string,
	given: { name: string; bytes: Uint8Array },
): Promise<GivenWork> {
	const read = await readOrRefuse(ctx, given);
	const ours = read.notes.filter(({ isOurs }) => isOurs);
	const left = await bringNotes(ctx, storyId, text, read);
	return {
		from: "Word",
		left,
		notes: ours.map((note) => ({
			...selectorOf(read.text, note),
			...{ start: note.start, remarks: [], facts: note.text.split("\n").slice(1) },
		})),
	};
}

function decoded(name: string, bytes: Uint8Array): string {
	if (bytes.length > LARGEST_DOCUMENT)
		throw new Refusal({
			reason: "too-large",
			message: `${name} is larger than ${LARGEST_DOCUMENT / MEGABYTE} MB, the limit for a file of notes.`,
		});
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return refuse(name, "It is not text in UTF-8.");
	}
}

function refuse(name: string, why: string): never {
	throw new Refusal({ reason: "invalid", message: `${name} was not taken. ${why} Nothing was changed.` });
}

const clipped = (words: string): string => (words.length > 100 ? `${[...words].slice(0, 99).join("")}…` : words);
