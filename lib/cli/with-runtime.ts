import type { DocumentWriter } from "../services/documents/document-writer.ts";
import type { Runtime } from "../services/runtime.ts";
import type { Settings } from "../services/settings.ts";
import { generateClients } from "./generate.mjs";

const READING_THREAD = new URL("../services/documents/reading-thread.ts", import.meta.url).href;

/**
 * Opens the newsroom that the settings name, hands it to `work`, and closes it. Says in one line what stands in the way.
 *
 * @param newKey for a newsroom whose signing key is lost: goes on with whatever key is in the data folder, a new one if none is.
 * @returns the exit code: what `work` gives, or 2.
 */
export function withRuntime(work: (runtime: Runtime) => Promise<number>, { newKey = false } = {}): Promise<number> {
	return withNewsroom(async (settings) => {
		const { makeSigningKey } = await import("../services/signing-key.ts");
		const { requireSigningKey } = await import("../services/workspace.ts");
		const { closeToOthers } = await import("../services/data-folder.ts");
		const { openRuntime } = await import("../services/runtime.ts");
		const { openReadingThreads } = await import("../services/documents/reading-threads.ts");
		closeToOthers(settings);
		if (newKey) makeSigningKey(settings.dataFolder);
		const runtime = openRuntime(settings, { write: writeHere, readDocument: openReadingThreads(READING_THREAD) });
		try {
			if (!newKey) await requireSigningKey(runtime);
			return await work(runtime);
		} finally {
			await runtime.close();
		}
	});
}

/**
 * Hands the settings to `work` where they name a newsroom; nothing is opened, made or closed to others.
 *
 * @param exitCodes for a database that is damaged or of which only parts are there: 2 unless told otherwise.
 */
export function withNewsroom(
	work: (settings: Settings) => Promise<number>,
	exitCodes: { readonly damaged: number } = { damaged: 2 },
): Promise<number> {
	return withSettings(async (settings) => {
		const { DamageError, noNewsroom, requireWhole } = await import("../services/data-folder.ts");
		try {
			if (!requireWhole(settings)) return complain(noNewsroom(settings));
		} catch (error) {
			if (!(error instanceof DamageError)) throw error;
			complain(error.message);
			return exitCodes.damaged;
		}
		return work(settings);
	});
}

/** Reads the settings and hands them to `work`; nothing is opened or made yet. See `withRuntime`. */
export async function withSettings(work: (settings: Settings) => Promise<number>): Promise<number> {
	// The database clients may not be there yet, so nothing that imports them is loaded before they are.
	await generateClients();
	const { readSettings, SettingsError } = await import("../services/settings.ts");
	const { unavailability } = await import("../data/failure.ts");
	try {
		return await work(readSettings(process.env));
	} catch (error) {
		if (error instanceof SettingsError) return complain(error.message);
		return complain(unavailability(error) ?? firstLine(error));
	}
}

/** In this process, which does nothing else; what writes documents is loaded only when there is one to write. */
const writeHere: DocumentWriter = async (kind, report) =>
	(await import("../documents/write/write-document.ts")).writeDocument(kind, report);

function complain(message: string): 2 {
	process.stderr.write(`onrecord: ${message}\n`);
	return 2;
}

/** What a person can do something with: the last line of Prisma's many says what went wrong, and others have one. */
function firstLine(error: unknown): string {
	const lines = (error instanceof Error ? error.message : String(error)).trim().split("\n");
	return lines.at(-1)?.trim() || "something went wrong.";
}
