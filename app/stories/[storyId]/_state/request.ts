import type { HopView } from "@/lib/contract/claim.ts";
import type { Change, Entry, EvidenceFields } from "./change.ts";
import { newSourceOf } from "./new-source.ts";

export interface DeskRequest {
	readonly method: "POST" | "PATCH" | "DELETE";
	/** Below `/api/v1/`. */
	readonly path: string;
	readonly body: Readonly<Record<string, unknown>>;
}

/** The REST call that carries out a queued change. */
export function requestOf(entry: Entry, storyId: string): DeskRequest {
	const { method, path, body } = callOf(entry.change, entry, storyId);
	return { method, path, body: { ...body, operationId: entry.operationId } };
}

function callOf(change: Change, { revisions }: Entry, storyId: string): DeskRequest {
	const at = (id: string) => ({ id, revision: revisions[id] });
	switch (change.kind) {
		case "tag":
			return {
				method: "POST",
				path: "claims/tag",
				body: { claims: change.ids.map(at), set: change.set },
			};
		case "edit": {
			const { chain, ...set } = change.set;
			const body = {
				...set,
				revision: revisions[change.id],
				...(chain && { chain: chain.map(hopInput) }),
			};
			return { method: "PATCH", path: `claims/${change.id}`, body };
		}
		case "create":
			return {
				method: "POST",
				path: `stories/${storyId}/claims`,
				body: { span: change.span },
			};
		case "split":
			return {
				method: "POST",
				path: `claims/${change.id}/split`,
				body: { at: change.at, revision: revisions[change.id] },
			};
		case "merge":
		case "delete":
		case "restore":
			return {
				method: "POST",
				path: `claims/${change.kind}`,
				body: { claims: change.ids.map(at) },
			};
		case "add-evidence":
			return {
				method: "POST",
				path: `claims/${change.claimId}/evidence`,
				body: evidenceInput(change.fields),
			};
		case "edit-evidence":
			return {
				method: "PATCH",
				path: `evidence/${change.id}`,
				body: { ...evidenceInput(change.fields), revision: revisions[change.id] },
			};
		case "remove-evidence":
			return {
				method: "DELETE",
				path: `evidence/${change.id}`,
				body: { revision: revisions[change.id] },
			};
		case "add-comment":
			return {
				method: "POST",
				path: "comments",
				body: { storyId, claimId: change.claimId, body: change.body },
			};
		case "edit-comment": {
			const { body, resolved } = change;
			const set = {
				...(body !== undefined && { body }),
				...(resolved !== undefined && { resolved }),
			};
			return {
				method: "PATCH",
				path: `comments/${change.id}`,
				body: { ...set, revision: revisions[change.id] },
			};
		}
		case "remove-comment":
			return {
				method: "DELETE",
				path: `comments/${change.id}`,
				body: { revision: revisions[change.id] },
			};
		case "edit-source":
			return {
				method: "PATCH",
				path: `sources/${change.id}`,
				body: { ...change.set, revision: revisions[change.id] },
			};
		case "undo":
		case "redo":
			return {
				method: "POST",
				path: `stories/${storyId}/${change.kind}`,
				body: {},
			};
	}
}

function hopInput({ sourceId, cue }: HopView) {
	const source = newSourceOf(sourceId);
	return source ? { ...source, cue } : { sourceId, cue };
}

function evidenceInput({ sourceId, ...fields }: EvidenceFields) {
	const source = newSourceOf(sourceId);
	return source ? { ...fields, source } : { ...fields, sourceId };
}
