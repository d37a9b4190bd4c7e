import type { Refused } from "./kind.ts";
import { refuseRecord } from "./living.ts";
import type { By, Records } from "./records.ts";

/** Refuses to touch somebody else's words; an editor may where `editorsToo`. */
export function refuseOthersWords(
	records: Records,
	id: string,
	{ userId, role }: By,
	editorsToo: boolean,
): Refused | null {
	const refused = refuseRecord(records, "comment", id);
	if (refused) return refused;
	const isOwn = records.comment.get(id)?.createdById === userId;
	const isEditor = role === "editor" || role === "owner";
	if (isOwn || (editorsToo && isEditor)) return null;
	return {
		reason: "not-allowed",
		message: "You can only edit your own comments. Reply instead, or resolve it.",
	};
}
