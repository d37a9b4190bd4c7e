import type { AttachOriginal } from "../../core/changes/attach-original.ts";
import { originalKind } from "../../core/originals/original-kind.ts";
import { readOriginal } from "../../core/originals/read-original.ts";
import { type FileRecord, findFile } from "../../data/evidence.ts";
import { readOriginals } from "../../data/originals.ts";
import type { Context } from "../context.ts";
import { impossible, notFound, Refusal } from "../use-case.ts";
import { textOf } from "./text.ts";

/** Refuses a file that cannot be read or played, and one that is attached to the source already: what only its bytes tell. */
export async function refuseUnattachable(
	ctx: Context,
	storyId: string,
	{ sourceId, fileId }: AttachOriginal,
): Promise<void> {
	const { workspaceId } = ctx.actor;
	const file = await findFile(ctx.db.reader, workspaceId, fileId);
	if (!file || file.erasedAt) return notFound("file");
	const known = (await readOriginals(ctx.db.reader, workspaceId, storyId)).find(
		(one) => one.sourceId === sourceId && one.file.sha256 === file.sha256,
	);
	if (known) impossible(`${file.name} is attached to ${known.source.name} already.`);
	await refuseUnreadable(ctx, file);
}

async function refuseUnreadable(ctx: Context, file: FileRecord): Promise<void> {
	const refuse = (message: string): never => {
		throw new Refusal({ reason: "invalid", message, fields: { fileId: message } });
	};
	const kind = originalKind(file.mediaType);
	if (kind === null)
		refuse(
			`${file.name} cannot be attached to a source. Attach a transcript (.txt, .vtt, .srt, .docx), a document (.docx, .pdf), or a recording.`,
		);
	if (kind !== "text") return;
	const read = readOriginal(file.name, (await textOf(ctx, file)) ?? "");
	if (!read.ok) refuse(`${file.name}: ${read.message}`);
}
