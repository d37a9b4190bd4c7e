import type { Queries } from "./client.ts";

/** What was signed off last of a story. */
export interface SignedText {
	readonly storyId: string;
	readonly draftId: string;
	readonly draft: number;
	readonly text: string;
	/** The record that was signed, as JSON. */
	readonly record: string;
	readonly publicKey: string;
}

/** The newest sign-offs looked through: a newsroom's last months. */
const MOST_SIGNED = 500;

/** The newest sign-off of each story, deleted stories left out, the newest first, each with its text. */
export async function* signedTexts(
	queries: Queries,
	workspaceId: string,
	storyId?: string,
): AsyncGenerator<SignedText> {
	const rows = await queries.signOff.findMany({
		where: { story: { workspaceId, deletedAt: null }, ...(storyId !== undefined && { storyId }) },
		orderBy: { id: "desc" },
		take: MOST_SIGNED,
		select: { storyId: true, record: true, publicKey: true },
	});
	const seen = new Set<string>();
	for (const row of rows) {
		if (seen.has(row.storyId)) continue;
		seen.add(row.storyId);
		const sha256 = draftIn(row.record);
		if (sha256 === null) continue;
		const draft = await queries.draft.findFirst({
			where: { storyId: row.storyId, sha256 },
			orderBy: { number: "desc" },
			select: { id: true, number: true, text: true },
		});
		if (draft) yield { ...row, draftId: draft.id, draft: draft.number, text: draft.text };
	}
}

/** The hash of the draft that a record is about; null where something of the record was erased. */
function draftIn(record: string): string | null {
	if (!record.startsWith("{")) return null;
	return (JSON.parse(record) as { draft?: { sha256?: string } }).draft?.sha256 ?? null;
}
