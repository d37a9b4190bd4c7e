/** The most bytes of one UTF-16 code unit in either encoding. */
const BYTES = 3;

/** Whether a file holds a text as plain bytes, in any case, as UTF-8 or UTF-16. It is read in parts, whatever its size. */
export async function holdsBytesOf(content: AsyncIterable<Uint8Array>, text: string): Promise<boolean> {
	const wanted = text.trim().toLowerCase();
	// Where the text lies across two parts, the end of one is looked at again with the other.
	const overlap = (wanted.length + 1) * BYTES * 2;
	let rest = Buffer.alloc(0);
	for await (const chunk of content) {
		const part = Buffer.concat([rest, chunk]);
		if (says(part, "utf8", wanted) || says(part, "utf16le", wanted)) return true;
		const kept = Math.max(0, part.length - overlap);
		// UTF-16 is read in pairs, counted from the file's beginning.
		rest = part.subarray(kept - (kept % 2));
	}
	return false;
}

const says = (part: Buffer, encoding: BufferEncoding, wanted: string): boolean =>
	part.toString(encoding).toLowerCase().includes(wanted);
