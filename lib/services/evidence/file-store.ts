import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Where the bytes of evidence lie, each under its SHA-256. */
export interface FileStore {
	/** Stores bytes, once, and gives their SHA-256 in hexadecimal. On return they are on the disk. */
	put(bytes: Uint8Array): Promise<string>;
	/** The bytes with this SHA-256, or null where there are none. */
	get(sha256: string): Promise<Uint8Array | null>;
}

/** A file store in a folder. A file appears whole or not at all: it is written beside its place and then renamed. */
export function openFileStore(folder: string): FileStore {
	const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
	return {
		async put(bytes) {
			const sha256 = createHash("sha256").update(bytes).digest("hex");
			const path = pathOf(sha256);
			if (await exists(path)) return sha256;
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
			const path = pathOf(sha256);
			return /^[0-9a-f]{64}$/.test(sha256) && (await exists(path)) ? readFile(path) : null;
		},
	};
}

const exists = (path: string): Promise<boolean> =>
	stat(path).then(
		() => true,
		() => false,
	);
