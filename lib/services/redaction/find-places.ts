import { type PlacesFound, previewRedactionInput } from "../../contract/redaction.ts";
import { finderOf, findIn } from "../../core/text/mask.ts";
import { recordedTexts } from "../../data/erase.ts";
import { typedRows } from "../../data/typed-texts.ts";
import { defineUseCase } from "../use-case.ts";
import { filesHolding } from "./evidence-files.ts";

/** Excerpts shown of each kind of place. */
const EXCERPTS = 5;

/** What people call the tables. */
const KINDS: Readonly<Record<string, string>> = {
	workspace: "newsroom",
	user: "person",
	apiToken: "API token",
	claimSpan: "quote",
	attributionHop: "cue",
	sourceAlias: "source name",
	terms: "terms with a source",
	importedDocument: "document",
	evidenceFile: "file name",
	retention: "legal hold",
	reviewSetting: "level of review",
	reviewStep: "review",
	signOff: "sign-off",
	privilegedNote: "lawyer’s note",
	tick: "words with nothing to check",
	attempt: "request for a response",
};

/** Where a text stands: everything that `redact` would erase. */
export const previewRedaction = defineUseCase(
	previewRedactionInput,
	"owner",
	async (ctx, { text }): Promise<PlacesFound[]> => {
		const finder = finderOf(text);
		const { workspaceId } = ctx.actor;
		const found = new Map<string, { kind: string; count: number; excerpts: string[] }>();
		const note = (kind: string, value: string, isPrivileged = false) => {
			const { count, excerpt } = findIn(value, finder);
			if (count === 0) return;
			const place = found.get(kind) ?? { kind, count: 0, excerpts: [] };
			found.set(kind, place);
			place.count += count;
			// An owner erases what a lawyer noted without reading it.
			if (!isPrivileged && place.excerpts.length < EXCERPTS) place.excerpts.push(excerpt);
		};
		for await (const { table, texts } of typedRows(ctx.db.reader, workspaceId))
			for (const value of Object.values(texts)) note(KINDS[table] ?? table, value, table === "privilegedNote");
		for await (const { text: value, isPrivileged } of recordedTexts(ctx.db.reader, workspaceId))
			note("event", value, isPrivileged);
		const files = await filesHolding(ctx, text);
		if (files.length > 0)
			found.set("file", {
				kind: "file",
				count: files.length,
				excerpts: files.map(({ name }) => name).slice(0, EXCERPTS),
			});
		return [...found.values()];
	},
);
