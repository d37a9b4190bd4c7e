import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { Refused } from "../../core/documents/document.ts";
import { MEGABYTE } from "../../core/vocabulary/limits.ts";

const MOST_ENTRIES = 2000;
const MOST_TOTAL = 48 * MEGABYTE;
const LARGEST_PART = 32 * MEGABYTE;

/**
 * The wanted parts of a zip as text. The sizes that it declares are added up before anything is inflated, and a part that
 * turns out longer than it declared is given up.
 *
 * @throws {Refused} for what is no zip, is encrypted, or would inflate to too much.
 */
export async function zipParts(bytes: Uint8Array, wanted: RegExp): Promise<Map<string, string>> {
	const zip = await open(bytes);
	if (zip.entryCount > MOST_ENTRIES) throw new Refused(`It holds ${zip.entryCount.toLocaleString("en")} files.`);
	const entries = await entriesOf(zip);
	const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
	if (total > MOST_TOTAL)
		throw new Refused(
			`It would unpack to ${Math.ceil(total / MEGABYTE)} MB, and the limit is ${MOST_TOTAL / MEGABYTE} MB.`,
		);
	const parts = new Map<string, string>();
	for (const entry of entries) {
		if (!wanted.test(entry.fileName)) continue;
		if (parts.has(entry.fileName)) throw new Refused(`It holds ${entry.fileName} twice.`);
		if (entry.uncompressedSize > LARGEST_PART)
			throw new Refused(`${entry.fileName} in it would be ${Math.ceil(entry.uncompressedSize / MEGABYTE)} MB.`);
		if (entry.isEncrypted()) throw new Refused("It is encrypted. Save it without a password.");
		parts.set(entry.fileName, await inflate(zip, entry));
	}
	return parts;
}

const open = (bytes: Uint8Array): Promise<ZipFile> =>
	new Promise((done, fail) =>
		fromBuffer(
			Buffer.from(bytes),
			{ lazyEntries: true, validateEntrySizes: true, strictFileNames: true },
			(error, zip) => (error ? fail(new Refused("It is damaged, encrypted, or no Word file.")) : done(zip)),
		),
	);

function entriesOf(zip: ZipFile): Promise<Entry[]> {
	return new Promise((done, fail) => {
		const all: Entry[] = [];
		zip.on("entry", (entry: Entry) => {
			all.push(entry);
			zip.readEntry();
		});
		zip.on("end", () => done(all));
		zip.on("error", () => fail(new Refused("It is damaged, or no Word file.")));
		zip.readEntry();
	});
}

async function inflate(zip: ZipFile, entry: Entry): Promise<string> {
	try {
		const stream = await new Promise<NodeJS.ReadableStream>((done, fail) =>
			zip.openReadStream(entry, (error, opened) => (error ? fail(error) : done(opened))),
		);
		const chunks: Buffer[] = [];
		for await (const chunk of stream) chunks.push(Buffer.from(chunk));
		return Buffer.concat(chunks).toString("utf8");
	} catch {
		throw new Refused(`${entry.fileName} in it is damaged, or longer than it says.`);
	}
}
