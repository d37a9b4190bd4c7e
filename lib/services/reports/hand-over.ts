import { createHash } from "node:crypto";
import { type HandOverFile, handOverInput } from "../../contract/report.ts";
import { termsBySource } from "../../core/changes/terms.ts";
import { reportFor } from "../../core/report/audience.ts";
import { AUDIENCE, type Audience } from "../../core/report/audiences.ts";
import type { Report } from "../../core/report/model.ts";
import { counted } from "../../core/vocabulary/counted.ts";
import { instantInUtc } from "../../core/vocabulary/instant.ts";
import { isUnnamed, type SourceKind } from "../../core/vocabulary/vocabulary.ts";
import { documentOfDraft } from "../../data/documents.ts";
import type { FileRecord } from "../../data/evidence.ts";
import { readOriginals } from "../../data/originals.ts";
import { readSources } from "../../data/sources.ts";
import { readStory } from "../../data/stories.ts";
import { readTerms } from "../../data/terms.ts";
import { type ZipEntry, zipStream } from "../../documents/write/zip-stream.ts";
import { readClaimViews } from "../claims/view.ts";
import type { Context } from "../context.ts";
import { storyFileOf } from "../story-files/write.ts";
import { defineUseCase, Refusal } from "../use-case.ts";
import { fileName, readReport, renderReport } from "./reports.ts";
import { signOffOf } from "./sign-off.ts";

type StoredFile = Pick<FileRecord, "name" | "mediaType" | "size" | "sha256">;

interface Enclosed extends StoredFile {
	/** Where it lies in the archive. */
	readonly path: string;
	/** What it is to the story: "evidence of claims 1, 3". */
	readonly use: string;
}

/** What the format of an archive can hold. */
const LARGEST_ARCHIVE = 4_000_000_000;

/** The story to be handed over: the report, the article, the files that it rests on and the SHA-256 of each, in one archive. */
export const handOver = defineUseCase(
	handOverInput,
	"viewer",
	async (ctx, { storyId, audience }): Promise<HandOverFile> => {
		const whole = await readReport(ctx, storyId);
		const signOff = audience === "internal" ? await signOffOf(ctx.db.reader, whole) : null;
		const report = { ...reportFor(audience, whole), signOff };
		const { enclosed, kept } = await filesOf(ctx, storyId, report);
		if (enclosed.reduce((sum, { size }) => sum + size, 0) > LARGEST_ARCHIVE)
			throw new Refusal({
				reason: "too-large",
				message:
					"The files of this story are more than 4 GB together, too much for one archive. Export the report, and copy the files from the evidence.",
			});
		const entries = entriesOf(ctx, storyId, report, { enclosed, kept });
		const body = zipStream(entries, new Date(report.madeAt));
		return { name: `${fileName(report.title, "hand-over")}.zip`, mediaType: "application/zip", body };
	},
);

interface Files {
	readonly enclosed: readonly Enclosed[];
	/** How many files of evidence the audience doesn't get. */
	readonly kept: number;
}

async function* entriesOf(
	ctx: Context,
	storyId: string,
	report: Report,
	{ enclosed, kept }: Files,
): AsyncGenerator<ZipEntry> {
	const sums: string[] = [];
	const entry = (path: string, content: string | Uint8Array, isPacked = false): ZipEntry => {
		const bytes = typeof content === "string" ? Buffer.from(content) : content;
		sums.push(`${createHash("sha256").update(bytes).digest("hex")}  ${path}`);
		return { path, isPacked, bytes: [bytes] };
	};
	for (const format of ["html", "docx", "pdf"] as const) {
		const { body, extension } = await renderReport(ctx, format, report);
		yield entry(`report.${extension}`, body, format !== "html");
	}
	yield entry("article.txt", report.text);
	if (report.audience === "internal")
		yield entry("story.onrecord.json", `${JSON.stringify(await storyFileOf(ctx, storyId), null, 2)}\n`);
	const lost: string[] = [];
	for (const { path, name, sha256, mediaType } of enclosed) {
		const found = await ctx.files.check(sha256);
		if (found !== "whole") {
			lost.push(`${name} (${found === null ? "not in the data folder" : "altered since it was added"})`);
			continue;
		}
		sums.push(`${sha256}  ${path}`);
		const bytes = ctx.files.read(sha256);
		yield { path, isPacked: /^(?:image|audio|video)\/|zip|pdf|officedocument/.test(mediaType), bytes };
	}
	yield entry("README.txt", contents(report, { enclosed, kept }, lost));
	const listed = `${sums.join("\n")}\n`;
	yield { path: "SHA256SUMS", isPacked: false, bytes: [Buffer.from(listed)] };
}

function contents(report: Report, { enclosed, kept }: Files, lost: readonly string[]): string {
	const { newsroom, title, draft, madeAt, audience, record } = report;
	return [
		`${title}`,
		`${newsroom}, draft ${draft.number}, ${instantInUtc(madeAt)}. For: ${AUDIENCE[audience].name} (${AUDIENCE[audience].meaning}).`,
		`SHA-256 of the article: ${draft.sha256}`,
		`Record: event ${record.events}, head ${record.head}, signature ${record.signature}`,
		"",
		"report.html, report.docx, report.pdf: the sourcing report",
		"article.txt: the article",
		...(audience === "internal" ? ["story.onrecord.json: the story, to be imported into Onrecord elsewhere"] : []),
		...enclosed.map(({ path, use }) => `${path}: ${use}`),
		"SHA256SUMS: the SHA-256 of each; `sha256sum -c SHA256SUMS` checks them",
		...(kept > 0 ? ["", `${counted(kept, "file")} of evidence left out: not for this audience.`] : []),
		...(lost.length > 0 ? ["", `Missing: ${lost.join("; ")}.`] : []),
		"",
	].join("\n");
}

/** Evidence that the audience's report names; for the newsroom also transcripts, and the document that the article was read from. */
async function filesOf(ctx: Context, storyId: string, report: Report): Promise<Files> {
	const claims = await readClaimViews(ctx, { storyId, deleted: false });
	const numbers = new Map(report.claims.map(({ id, number }) => [id, number]));
	const named = new Set(
		report.claims.flatMap(({ evidence }) => evidence.flatMap(({ id, file }) => (file ? [id] : []))),
	);
	const isGuarded = await guardedSources(ctx, storyId, report.audience);
	const uses = new Map<string, { file: StoredFile; claims: Set<number> }>();
	let kept = 0;
	for (const { id, evidence } of claims)
		for (const { file, sourceId, id: pieceId } of evidence) {
			if (!file) continue;
			const number = numbers.get(id);
			if (!named.has(pieceId) || number === undefined || (sourceId !== null && isGuarded(sourceId))) kept++;
			else {
				const use = uses.get(file.sha256) ?? { file, claims: new Set() };
				uses.set(file.sha256, use);
				use.claims.add(number);
			}
		}
	const all = [...uses.values()].map(({ file, claims: of }) => ({
		file,
		use: `evidence of ${of.size === 1 ? "claim" : "claims"} ${[...of].join(", ")}`,
	}));
	if (report.audience === "internal") all.push(...(await filesForNewsroom(ctx, storyId)));
	const enclosed = all.map(({ file: { name, mediaType, size, sha256 }, use }, place) => ({
		...{ name, mediaType, size, sha256, use },
		path: `files/${String(place + 1).padStart(3, "0")}-${name}`,
	}));
	return { enclosed, kept };
}

async function filesForNewsroom(ctx: Context, storyId: string): Promise<{ file: StoredFile; use: string }[]> {
	const { workspaceId } = ctx.actor;
	const originals = await readOriginals(ctx.db.reader, workspaceId, storyId);
	const story = await readStory(ctx.db.reader, workspaceId, storyId);
	const document = story && (await documentOfDraft(ctx.db.reader, story.draft.id));
	return [
		...originals.map(({ file, source }) => ({ file, use: `what ${source.name} said` })),
		...(document ? [{ file: document.file, use: "the document that the article was read from" }] : []),
	].filter(({ file }) => file.erasedAt === null);
}

/** Sources whose papers stay in the newsroom: the unnamed, and those who spoke on other terms than on the record. */
async function guardedSources(
	ctx: Context,
	storyId: string,
	audience: Audience,
): Promise<(sourceId: string) => boolean> {
	if (audience === "internal") return () => false;
	const { workspaceId } = ctx.actor;
	const sources = await readSources(ctx.db.reader, { workspaceId, usedIn: storyId }, { limit: 10_000 });
	const agreed = termsBySource(await readTerms(ctx.db.reader, { storyId }), storyId);
	const open = sources.filter(({ id, kind }) => {
		const rule = agreed.get(id)?.groundRule ?? null;
		return !isUnnamed(kind as SourceKind) && (rule === null || rule === "on-the-record");
	});
	const ids = new Set(open.map(({ id }) => id));
	return (sourceId) => !ids.has(sourceId);
}
