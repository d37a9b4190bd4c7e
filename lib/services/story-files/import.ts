import { z } from "zod";
import { type ImportedStory, importStoryForm } from "../../contract/story.ts";
import type { StoryFile } from "../../contract/story-file.ts";
import { field } from "../../contract/text.ts";
import { filesByHash } from "../../data/evidence.ts";
import { commit } from "../commit.ts";
import { acceptText } from "../stories/accept-text.ts";
import { beginStory } from "../stories/begin-story.ts";
import { refuseDuplicate } from "../stories/create.ts";
import { readSummary } from "../stories/summary.ts";
import { defineUseCase } from "../use-case.ts";
import { addFileClaims } from "./add-claims.ts";
import { addFilePublished } from "./add-published.ts";
import { addFileSources } from "./add-sources.ts";
import { addFileWaivers } from "./add-waivers.ts";
import { readStoryFile } from "./read.ts";

const importStoryInput = importStoryForm.omit({ file: true }).extend({
	name: field("A file name").min(1),
	bytes: z.instanceof(Uint8Array),
});

/** Makes a story of a story file, its claims as they were there. In the record all of it is the importer's doing. */
export const importStory = defineUseCase(importStoryInput, "checker", async (ctx, input): Promise<ImportedStory> => {
	const file = readStoryFile(input.name, input.bytes);
	const accepted = acceptText(file.text);
	if (!input.evenIfDuplicate) await refuseDuplicate(ctx, ctx.db.reader, accepted.sha256, undefined);
	const wanted = file.claims.flatMap(({ evidence }) => evidence.flatMap((piece) => piece.file?.sha256 ?? []));
	const here = await filesByHash(ctx.db.reader, ctx.actor.workspaceId, [...new Set(wanted)]);
	const [storyId, draftId] = [ctx.newId(), ctx.newId()];
	let sourceIds: readonly string[] = [];
	const told = [...missingFiles(file, new Set(here.keys()))];
	await commit(ctx, { action: "story.imported", storyId }, async (work) => {
		if (!input.evenIfDuplicate) await refuseDuplicate(ctx, work.queries, accepted.sha256, undefined);
		const { title, deadline } = file;
		await beginStory(ctx, work, { storyId, draftId, title, deadline, accepted, documentId: null });
		const sources = await addFileSources(ctx, work, storyId, file.sources);
		sourceIds = sources.ids;
		told.push(...sources.told);
		told.push(...(await addFileClaims(ctx, work, file, { storyId, draftId, sourceIds: sources.ids, filesHere: here })));
	});
	await addFilePublished(ctx, storyId, file, sourceIds);
	told.push(...(await addFileWaivers(ctx, storyId, file)));
	return { story: await readSummary(ctx, storyId), told };
});

function missingFiles({ claims }: StoryFile, here: ReadonlySet<string>): string[] {
	const names = claims.flatMap(({ evidence }) =>
		evidence.flatMap(({ file }) => (file && !here.has(file.sha256) ? [`“${file.name}”`] : [])),
	);
	if (names.length === 0) return [];
	const some = [...new Set(names)];
	const listed = some.slice(0, 5).join(", ");
	return [
		`Not in this newsroom, so evidence came without ${some.length === 1 ? "its file" : "these files"}: ${listed}${some.length > 5 ? ` and ${some.length - 5} more` : ""}. Add ${some.length === 1 ? "it" : "them"} to the evidence.`,
	];
}
