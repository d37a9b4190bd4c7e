import { defineKind } from "./kind.ts";
import { impossible, missing } from "./living.ts";
import { refuseSources, register } from "./register.ts";

export interface AttachOriginal {
	readonly id: string;
	/** Who says or wrote what is in it. */
	readonly sourceId: string;
	/** A file that was stored before. */
	readonly fileId: string;
}

/** Attaches a transcript, a document or a recording to a source in the story. Whether it can be read the server looks. */
export const attachOriginal = defineKind<"attach-original", AttachOriginal>({
	kind: "attach-original",
	action: () => "original.attached",
	touches: ({ id, sourceId, fileId }) => ({ originals: [id], sources: [sourceId], files: [fileId] }),
	refuse(records, { id, sourceId, fileId }, { storyId }) {
		if (records.original.has(id)) return impossible("There is an original with this identifier already.");
		if (!records.files.has(fileId)) return missing("file");
		const source = records.source.get(sourceId);
		if (source?.storyId && source.storyId !== storyId) return missing("source");
		return refuseSources(records, [{ sourceId }]);
	},
	apply(records, { id, sourceId, fileId }, by) {
		const known = register(records, [{ sourceId }], by).ids.get(sourceId);
		if (known === undefined) return [];
		const fields = {
			...{ id, storyId: by.storyId, sourceId: known, fileId, revision: 1 },
			...{ createdAt: by.at, createdById: by.userId, updatedAt: by.at, deletedAt: null },
		};
		return [{ entity: "original", id, fields }];
	},
});
