import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";

/** What comes in: whole, or in parts as they arrive. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/** A part of a file, both ends included. */
export interface Part {
	readonly start: number;
	readonly end: number;
}

/** Where the bytes of evidence lie, each under its SHA-256. */
export interface FileStore {
	/** Stores bytes, once, and gives their SHA-256 in hexadecimal and their number. On return they are on the disk. */
	put(content: Content): Promise<{ readonly sha256: string; readonly size: number }>;
	/** All bytes with this SHA-256, of a file that can be held in memory; see `check` for the rest. */
	get(sha256: string): Promise<Uint8Array | "altered" | null>;
	/** Whether the bytes with this SHA-256 are there: null where there are none, "altered" where those stored are others. */
	check(sha256: string): Promise<"whole" | "altered" | null>;
	/** The bytes with this SHA-256, or a part of them, as they are read from the disk. Check them first. */
	read(sha256: string, part?: Part): Readable;
	/** Deletes the bytes for good. */
	remove(sha256: string): Promise<void>;
}

/** How a file is called while it comes in; no backup takes it. */
export const UNFINISHED = ".unfinished";

/** A file store in a folder. A file appears whole or not at all: it is written under another name and then renamed. */
export function openFileStore(folder: string): FileStore {
	const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
	// Files that were found whole, as they were on the disk then: 2 GB aren't hashed again for each part that is asked for.
	const whole = new Map<string, string>();
	return {
		async put(content) {
			await mkdir(folder, { recursive: true, mode: 0o700 });
			const unfinished = join(folder, `${randomUUID()}${UNFINISHED}`);
			try {
				const { sha256, size } = await write(unfinished, content);
				const path = pathOf(sha256);
				await mkdir(dirname(path), { recursive: true, mode: 0o700 });
				// Where it was stored before, and perhaps altered since, the right bytes take its place.
				await rename(unfinished, path);
				return { sha256, size };
			} catch (error) {
				await rm(unfinished, { force: true });
				throw error;
			}
		},
		async get(sha256) {
			const bytes = isHash(sha256) ? await orNull(readFile(pathOf(sha256))) : null;
			return bytes && (createHash("sha256").update(bytes).digest("hex") === sha256 ? bytes : "altered");
		},
		async check(sha256) {
			const found = isHash(sha256) ? await orNull(stampOf(pathOf(sha256))) : null;
			if (found === null) return null;
			if (whole.get(sha256) === found) return "whole";
			const hash = createHash("sha256");
			for await (const chunk of createReadStream(pathOf(sha256), { highWaterMark: CHUNK })) hash.update(chunk);
			if (hash.digest("hex") !== sha256) return "altered";
			whole.set(sha256, found);
			return "whole";
		},
		read(sha256, part) {
			if (!isHash(sha256)) throw new Error("This is not the SHA-256 of a file.");
			return createReadStream(pathOf(sha256), part);
		},
		async remove(sha256) {
			whole.delete(sha256);
			if (isHash(sha256)) await rm(pathOf(sha256), { force: true });
		},
	};
}

/** Removes what came in only in part before the server was stopped. */
export async function removeUnfinished(folder: string): Promise<void> {
	const names = (await orNull(readdir(folder))) ?? [];
	for (const name of names) if (name.endsWith(UNFINISHED)) await rm(join(folder, name), { force: true });
}

/** Bytes that are read at once to be hashed. */
const CHUNK = 1_048_576;

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Tells a file from what it was, whoever changed it and set its times back: the system alone sets when it was changed. */
async function stampOf(path: string): Promise<string> {
	const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
	return [ino, size, mtimeNs, ctimeNs].join(" ");
}

const orNull = <T>(found: Promise<T>): Promise<T | null> =>
	found.catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return null;
		throw error;
	});

async function write(path: string, content: Content): Promise<{ sha256: string; size: number }> {
	const hash = createHash("sha256");
	let size = 0;
	const file = await open(path, "wx", 0o600);
	try {
		for await (const chunk of content instanceof Uint8Array ? [content] : content) {
			hash.update(chunk);
			size += chunk.length;
			// Not `write`, which may write less than it is given.
			await file.writeFile(chunk);
		}
		await file.sync();
	} finally {
		await file.close();
	}
	return { sha256: hash.digest("hex"), size };
}
