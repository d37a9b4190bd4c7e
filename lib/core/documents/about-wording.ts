import type { AboutDocument } from "./document.ts";

/** Whose a document is and since when, in a sentence; empty where it says nothing of that. */
export function aboutWording({
	byline,
	publisher,
	publishedAt,
}: Omit<AboutDocument, "title" | "canonicalUrl">): string {
	const said = [byline, publisher, publishedAt?.slice(0, 10)].filter(Boolean);
	return said.length === 0 ? "" : `It says: ${said.join(", ")}.`;
}
