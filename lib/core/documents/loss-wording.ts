import { counted } from "../vocabulary/counted.ts";
import { MOST_NOTES } from "./bring-note.ts";
import type { DocumentLoss, DocumentLosses } from "./document.ts";

const WORDING: Readonly<Record<DocumentLoss, (count: number) => string>> = {
	pictures: (count) => `${counted(count, "picture")} left out`,
	tables: (count) => `${counted(count, "table")} written as rows`,
	columns: (count) => `columns put in reading order on ${counted(count, "page")}`,
	"running-heads": (count) => `${counted(count, "running head")} and page numbers left out`,
	"joined-words": (count) => `${counted(count, "hyphenated word")} joined`,
	"scanned-pages": (count) =>
		`${counted(count, "page")} without a text layer not read: ${count === 1 ? "it is a picture" : "they are pictures"}`,
	"page-furniture": (count) => `${counted(count, "block")} around the article left out`,
	"hidden-text": (count) => `${counted(count, "hidden passage")} left out`,
	"tracked-insertions": (count) => `${counted(count, "tracked insertion")} taken as accepted`,
	"tracked-deletions": (count) => `${counted(count, "tracked deletion")} left out`,
	annotations: (count) =>
		`${counted(count, "comment or footnote", "comments and footnotes")} kept in the original only`,
	"old-encoding": () => "not UTF-8, so read as Windows-1252: check accents and quotation marks",
};

/** What became of a document as it was read, in a sentence; empty where nothing was left out or changed. */
export function lossWording(losses: DocumentLosses): string {
	const told = (Object.keys(WORDING) as DocumentLoss[]).flatMap((loss) => {
		const count = losses[loss] ?? 0;
		return count > 0 ? [WORDING[loss](count)] : [];
	});
	const sentence = told.join("; ");
	return sentence === "" ? "" : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** What becomes of a document's comments and notes, in a sentence; empty where it has none. */
export function notesWording(notes: number): string {
	if (notes === 0) return "";
	if (notes > MOST_NOTES)
		return `The first ${MOST_NOTES} of ${notes} comments and footnotes go to the claims they are about; the rest stay in the original.`;
	return `${counted(notes, "comment or footnote goes", "comments and footnotes go")} to the claims they are about.`;
}
