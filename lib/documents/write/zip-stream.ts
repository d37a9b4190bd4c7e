import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A file of an archive, its bytes some at a time. */
export interface ZipEntry {
	readonly path: string;
	/** What is packed already, as pictures are, is stored as it is. */
	readonly isPacked: boolean;
	readonly bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** An archive of entries, written as they come: no more of it is held than the piece that is being written. */
export async function* zipStream(entries: AsyncIterable<ZipEntry>, at: Date): AsyncGenerator<Uint8Array> {
	let failure: Error | null = null;
	let ready: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		failure ??= error;
		if (!error) ready.push(chunk);
	});
	function* written(): Generator<Uint8Array> {
		if (failure) throw failure;
		const chunks = ready;
		ready = [];
		yield* chunks;
	}
	for await (const { path, isPacked, bytes } of entries) {
		const file = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
		file.mtime = at;
		zip.add(file);
		for await (const chunk of bytes) {
			file.push(chunk);
			yield* written();
		}
		file.push(new Uint8Array(), true);
		yield* written();
	}
	zip.end();
	yield* written();
}
