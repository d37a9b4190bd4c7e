/** What was pasted or dropped on the desk, to be laid under the current claim. */
export interface Offer {
	readonly url: string | null;
	/** A passage, word for word. */
	readonly quote: string | null;
	readonly file: File | null;
}

const LINK = /^https?:\/\/\S+$/;

/** What of a paste or a drop can be evidence: a file, a link, or else a passage; null where there is nothing. */
export function offerOf(transfer: Pick<DataTransfer, "files" | "getData">): Offer | null {
	const file = transfer.files[0] ?? null;
	const words = transfer.getData("text/plain").trim();
	// One link a line; lines with a # are remarks.
	const links = [...transfer.getData("text/uri-list").split(/\r?\n/), words];
	const url = links.find((line) => LINK.test(line)) ?? null;
	const quote = file === null && url === null && words !== "" ? words : null;
	return file || url || quote ? { url, quote, file } : null;
}
