import type { EvidenceView } from "@/lib/contract/evidence.ts";
import type { EvidenceFields } from "../../_state/change.ts";
import type { Offer } from "../../_state/offer.ts";

/** A piece of evidence as it is being written, with what is known of its file. */
export type EvidenceDraft = EvidenceFields & Pick<EvidenceView, "file">;

export const EMPTY: EvidenceDraft = {
	bearing: "supports",
	kind: "documentary",
	title: null,
	locator: "",
	sourceId: null,
	url: null,
	quote: null,
	note: null,
	fileId: null,
	retrievedAt: null,
	file: null,
};

/** The draft to change a piece with. */
export function draftOf(piece: EvidenceView): EvidenceDraft {
	const { bearing, kind, title, locator, sourceId, url, quote, note, fileId, retrievedAt, file } = piece;
	return { bearing, kind, title, locator, sourceId, url, quote, note, fileId, retrievedAt, file };
}

/** What is saved of a draft. */
export function fieldsOf({ file: _, ...fields }: EvidenceDraft, now: string): EvidenceFields {
	// Pages change: when somebody looked belongs to a link.
	const retrievedAt = fields.retrievedAt ?? (fields.url === null ? null : now);
	return {
		...fields,
		retrievedAt,
		title: fields.title?.trim() || null,
		locator: fields.locator.trim(),
		note: fields.note?.trim() || null,
	};
}

/** The draft with what was pasted or dropped filled in. What stands there stays; what has no room goes to the passage. */
export function withOffer(draft: EvidenceDraft, { url, quote }: Offer): EvidenceDraft {
	const leftOver = draft.url !== null && draft.url !== url ? url : null;
	// Offered twice, it stands there once.
	const added = [quote, leftOver].filter((words) => words !== null && !draft.quote?.includes(words));
	const passage = [draft.quote, ...added].filter(Boolean).join("\n\n");
	return { ...draft, url: draft.url ?? url, quote: passage || null };
}

/** A web page of a few lines has no place in it to name; a file or something that was said has. */
export function needsLocator({ url, fileId }: Pick<EvidenceDraft, "url" | "fileId">): boolean {
	return url === null || fileId !== null;
}

/** What has to be put right before the draft can be saved, in words that say how; null where a field is right. */
export function problemsOf(draft: EvidenceDraft): { locator: string | null; url: string | null } {
	const { locator, url } = draft;
	return {
		locator: locator.trim() === "" && needsLocator(draft) ? "Say where to look: a page, a time or a paragraph." : null,
		url: url && !/^https?:\/\/\S+$/.test(url) ? "A link starts with http:// or https://." : null,
	};
}
