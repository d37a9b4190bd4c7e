import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Database, openDatabase } from "../../data/client.ts";
import { headStatement } from "../../data/event-hash.ts";
import { brokenEvents, foldRecord } from "../../data/fold.ts";
import { readHead, readWorkspaces } from "../../data/workspaces.ts";
import { FILES_FOLDER } from "../data-folder.ts";
import { type FileStore, openFileStore } from "../evidence/file-store.ts";
import { readSecret, SECRET_FILE } from "../secret.ts";
import type { Settings } from "../settings.ts";
import { isSignedBy, readPublicKey } from "../signing-key.ts";
import { compareRecords, type Difference } from "./compare.ts";

/** A head as an earlier report printed it. */
export interface PrintedHead {
	readonly number: number;
	/** The first digits of the event's hash. */
	readonly hash: string;
}

/** What was found of one newsroom. It is whole where no event is broken and nothing else is wrong. */
export interface Verification {
	readonly newsroom: string;
	readonly events: number;
	readonly erased: number;
	/** Numbers of the events that were altered or are missing, in order. */
	readonly broken: readonly number[];
	/** Whether the newest event is the one that the newsroom's key signed; null where the key is missing. */
	readonly signed: boolean | null;
	/** Whether the event with the printed number has the printed hash; null where none was given, or it is another newsroom's. */
	readonly printedHeadFits: boolean | null;
	/** Records and files that are not what the record says. */
	readonly differences: readonly Difference[];
}

/**
 * Verifies what the settings name, without making anything: neither a key nor a secret that is missing.
 *
 * @throws {SettingsError} where the secret is damaged.
 */
export async function verifyInstallation(
	{ dataFolder, databaseUrl }: Settings,
	printed: PrintedHead | null,
): Promise<Verification[]> {
	if (existsSync(join(dataFolder, SECRET_FILE))) readSecret(dataFolder);
	const db = openDatabase(databaseUrl);
	try {
		const files = openFileStore(join(dataFolder, FILES_FOLDER));
		return await verifyAll(db, files, readPublicKey(dataFolder), printed);
	} finally {
		await db.close();
	}
}

/**
 * Recomputes the whole record of every newsroom in the database, and compares what it says with the tables and files.
 *
 * @param publicKey of the key in the data folder: what stands in the database could have been exchanged with the rest.
 */
export async function verifyAll(
	{ reader }: Database,
	files: FileStore,
	publicKey: string | null,
	printed: PrintedHead | null,
): Promise<Verification[]> {
	const found: Verification[] = [];
	for (const { id, name } of await readWorkspaces(reader)) {
		const { eventCount, eventHead, eventHeadSignature } = await readHead(reader, id);
		const folded = await foldRecord(reader, id);
		const { events, hashes, erased, states } = folded;
		found.push({
			...{ newsroom: name, events, erased },
			broken: brokenEvents({ eventCount, eventHead }, folded),
			signed:
				publicKey === null ? null : isSignedBy(publicKey, headStatement(id, eventCount, eventHead), eventHeadSignature),
			printedHeadFits: printed && hashes[printed.number - 1]?.startsWith(printed.hash) === true,
			differences: await compareRecords(reader, files, id, states),
		});
	}
	return found;
}

/** True where everything is as it was recorded. */
export const isWhole = ({ broken, signed, printedHeadFits, differences }: Verification): boolean =>
	broken.length === 0 && signed === true && printedHeadFits !== false && differences.length === 0;
