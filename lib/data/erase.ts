import { createHash } from "node:crypto";
import { type QuoteSelector, selectorOf } from "../core/anchoring/selector.ts";
import { nameKey } from "../core/changes/name-key.ts";
import { maskText } from "../core/text/mask.ts";
import { blankSignatures } from "./blank-signatures.ts";
import { blankWaivers } from "./blank-waivers.ts";
import type { Database, Queries } from "./client.ts";
import { commitmentTo, newSalt } from "./event-hash.ts";
import { canonicalJson } from "./field-changes.ts";
import { placeOf } from "./fold.ts";
import { signedStoriesOf, waivedStoriesOf } from "./hashed-stories.ts";
import { forgetRequests } from "./sent-requests.ts";
import { setTexts, type TypedRow, typedRows } from "./typed-texts.ts";

/** What erasing did: how many rows of the tables hold other texts now, and which places of the record. */
export interface Erased {
	readonly rows: number;
	/** Commitments to what stands now in each place of the record; see `placeOf`. */
	readonly places: Readonly<Record<string, string>>;
}

/** What takes the place of what: texts by the finder, and the drafts that they stood in. */
interface Replacement {
	readonly finder: RegExp;
	/** Drafts' texts as they are now, by identifier. */
	readonly drafts: Map<string, string>;
	/** SHA-256 of drafts as they were, with what they are now: one over a text that lacks a word would give it away. */
	readonly hashes: Map<string, string>;
}

/** Blocks out whatever `finder` finds, in every table and in the record of the workspace. */
export async function erase(queries: Queries, workspaceId: string, finder: RegExp): Promise<Erased> {
	const by: Replacement = { finder, drafts: new Map(), hashes: new Map() };
	let rows = 0;
	// Drafts first: a claim's span is read anew from its draft.
	const found: TypedRow[] = [];
	for await (const row of typedRows(queries, workspaceId)) {
		if (row.table === "draft") rows += await eraseDraft(queries, row, by);
		else found.push(row);
	}
	const erased: TypedRow[] = [...by.drafts.keys()].map((id) => ({ table: "draft", key: { id }, texts: {} }));
	for (const row of found) if ((await eraseRow(queries, row, by)) > 0) erased.push(row);
	rows += erased.length - by.drafts.size;
	const places = await eraseRecord(queries, workspaceId, by);
	const waived = await blankWaivers(queries, await waivedStoriesOf(queries, workspaceId, erased));
	const signed = await blankSignatures(queries, await signedStoriesOf(queries, workspaceId, erased));
	// Answers that were kept hold what was asked and what there was.
	await forgetRequests(queries, workspaceId);
	return { rows, places: { ...places, ...waived, ...signed } };
}

const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");

async function eraseDraft(queries: Queries, row: TypedRow, by: Replacement): Promise<number> {
	const text = row.texts.text ?? "";
	const masked = maskText(text, by.finder);
	if (masked === text) return 0;
	by.drafts.set(String(row.key.id), masked);
	by.hashes.set(sha256Of(text), sha256Of(masked));
	await setTexts(queries, row, { text: masked, sha256: sha256Of(masked) });
	return 1;
}

async function eraseRow(queries: Queries, row: TypedRow, by: Replacement): Promise<number> {
	const masked = Object.fromEntries(Object.entries(row.texts).map(([name, text]) => [name, maskText(text, by.finder)]));
	if (row.table === "sourceAlias" && masked.name !== row.texts.name) masked.key = nameKey(masked.name ?? "");
	if (row.table === "claimSpan") {
		const { claimId, draftId } = row.key;
		const draft = by.drafts.get(String(draftId));
		if (draft !== undefined) {
			const where = { claimId_draftId: { claimId: String(claimId), draftId: String(draftId) } };
			Object.assign(masked, rereadIn(draft, await queries.claimSpan.findUniqueOrThrow({ where })));
		}
	}
	if (canonicalJson(masked) === canonicalJson(row.texts)) return 0;
	await setTexts(queries, row, masked);
	return 1;
}

/** Events read at once. */
const PAGE = 200;

async function eraseRecord(queries: Queries, workspaceId: string, by: Replacement): Promise<Record<string, string>> {
	const places: Record<string, string> = {};
	for (let last = 0; ; ) {
		const page = await queries.event.findMany({
			where: { workspaceId, number: { gt: last } },
			include: { changes: true },
			orderBy: { number: "asc" },
			take: PAGE,
		});
		for (const { id, number, actorName, changes } of page) {
			last = number;
			const before = Object.keys(places).length;
			const name = maskText(actorName, by.finder);
			if (name !== actorName) {
				const actorSalt = newSalt();
				await queries.event.update({ where: { id }, data: { actorName: name, actorSalt } });
				places[placeOf(id, "actor")] = commitmentTo(actorSalt, name);
			}
			for (const { eventId, position, fields } of changes) {
				const masked = canonicalJson(maskValue(JSON.parse(fields), by));
				if (masked === fields) continue;
				// With another salt: with the old one what was erased could be found out by trying.
				const salt = newSalt();
				await queries.eventChange.update({
					where: { eventId_position: { eventId, position } },
					data: { fields: masked, salt },
				});
				places[placeOf(id, position)] = commitmentTo(salt, masked);
			}
			// It was made of what was to be done, so it would give away what was typed to whoever guesses.
			if (Object.keys(places).length > before)
				await queries.event.update({ where: { id }, data: { operationHash: null } });
		}
		if (page.length < PAGE) return places;
	}
}

/** A text that the record keeps, and whether it's a lawyer's note. */
interface RecordedText {
	readonly text: string;
	readonly isPrivileged: boolean;
}

/** Every text that the record of the workspace keeps. */
export async function* recordedTexts(queries: Queries, workspaceId: string): AsyncGenerator<RecordedText> {
	for (let last = 0; ; ) {
		const page = await queries.event.findMany({
			where: { workspaceId, number: { gt: last } },
			select: { number: true, actorName: true, changes: { select: { entity: true, fields: true } } },
			orderBy: { number: "asc" },
			take: PAGE,
		});
		for (const { number, actorName, changes } of page) {
			last = number;
			yield { text: actorName, isPrivileged: false };
			for (const { entity, fields } of changes)
				for (const text of stringsIn(JSON.parse(fields))) yield { text, isPrivileged: entity === "privilegedNote" };
		}
		if (page.length < PAGE) return;
	}
}

function* stringsIn(value: unknown): Generator<string> {
	if (typeof value === "string") yield value;
	else if (typeof value === "object" && value !== null)
		for (const inner of Object.values(value)) yield* stringsIn(inner);
}

function maskValue(value: unknown, by: Replacement): unknown {
	if (typeof value === "string") return by.hashes.get(value) ?? maskText(value, by.finder);
	if (Array.isArray(value)) return value.map((inner) => maskValue(inner, by));
	if (typeof value !== "object" || value === null) return value;
	const masked = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskValue(inner, by)]));
	return isSpan(masked) ? { ...masked, ...reread(masked, by) } : masked;
}

type Span = QuoteSelector & { readonly draftId: string; readonly start: number; readonly end: number };

const isSpan = (value: object): value is Span => "draftId" in value && "quote" in value && "prefix" in value;

function reread(span: Span, { drafts }: Replacement): Partial<QuoteSelector> {
	const draft = drafts.get(span.draftId);
	return draft === undefined ? {} : rereadIn(draft, span);
}

/** A claim whose words are gone has no place in its draft, and keeps the words that it had. */
const rereadIn = (draft: string, span: { start: number; end: number }): Partial<QuoteSelector> =>
	span.start === span.end ? {} : selectorOf(draft, span);

/**
 * Clears what the database keeps of what was overwritten: free pages and the log on SQLite, dead rows on PostgreSQL.
 *
 * @returns false where somebody reading kept the log from being emptied; the next time it is emptied all the same.
 */
export async function scrub({ provider, writer }: Database): Promise<boolean> {
	if (provider === "postgresql") {
		await writer.$executeRawUnsafe("VACUUM FULL");
		return true;
	}
	await writer.$executeRawUnsafe("VACUUM");
	for (let tries = 0; tries < 20; tries++) {
		const [row] = await writer.$queryRawUnsafe<{ busy: number | bigint }[]>("PRAGMA wal_checkpoint(TRUNCATE)");
		if (Number(row?.busy) === 0) return true;
		await new Promise((later) => setTimeout(later, 100));
	}
	return false;
}
