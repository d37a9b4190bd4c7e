import type { DeskStore } from "./desk-store.ts";

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

/** Opens the evidence of the current claim with what is offered filled in. */
export function layUnder(store: DeskStore, offer: Offer): void {
	const number = store.state().outline.numbers.get(store.state().currentId ?? "");
	if (store.data.me.role === "viewer") store.tell("You can look, but not lay evidence under a claim here.");
	else if (number === undefined) store.tell("Choose a claim first: evidence is laid under one.");
	else {
		store.set({ offer, pane: "inspector" });
		store.say(`Evidence for claim ${number}. Say where to look in it.`);
	}
}
