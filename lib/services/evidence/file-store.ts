import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Where the bytes of evidence lie, each under its SHA-256. */
export interface FileStore {
	/** Stores bytes, once, and gives their SHA-256 in hexadecimal. On return they are on the disk. */
	put(bytes: Uint8Array): Promise<string>;
	/** The bytes with this SHA-256, null where there are none, and "altered" where those stored are others. */
	get(sha256: string): Promise<Uint8Array | "altered" | null>;
	/** Deletes the bytes for good. */
	remove(sha256: string): Promise<void>;
}

/** A file store in a folder. A file appears whole or not at all: it is written beside its place and then renamed. */
export function openFileStore(folder: string): FileStore {
	const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
	return {
		async put(bytes) {
			const sha256 = sha256Of(bytes);
			const path = pathOf(sha256);
			// Stored before, unless somebody altered the file since: then the right bytes take its place.
			if ((await read(path, sha256)) instanceof Uint8Array) return sha256;
			await mkdir(dirname(path), { recursive: true, mode: 0o700 });
			const unfinished = `${path}.${randomUUID()}`;
			try {
				const file = await open(unfinished, "wx", 0o600);
				try {
					await file.writeFile(bytes);
					await file.sync();
				} finally {
					await file.close();
				}
				await rename(unfinished, path);
			} catch (error) {
				await rm(unfinished, { force: true });
				throw error;
			}
			return sha256;
		},
		async get(sha256) {
			return isHash(sha256) ? read(pathOf(sha256), sha256) : null;
		},
		async remove(sha256) {
			if (isHash(sha256)) await rm(pathOf(sha256), { force: true });
		},
	};
}

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function read(path: string, sha256: string): Promise<Uint8Array | "altered" | null> {
	const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return null;
		throw error;
	});
	return bytes && (sha256Of(bytes) === sha256 ? bytes : "altered");
}
