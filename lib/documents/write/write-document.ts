import type { Report } from "../../core/report/model.ts";
import type { Rendered } from "../../core/report/rendered.ts";
import type { DocumentKind } from "./kinds.ts";

type Written = Rendered<Uint8Array>;

/** Each is loaded only when it is asked for. */
const WRITERS: Readonly<Record<DocumentKind, () => Promise<(report: Report) => Written | Promise<Written>>>> = {
	docx: async () => (await import("./word/render-word.ts")).renderWord,
	pdf: async () => (await import("./pdf/render-pdf.ts")).renderPdf,
	xlsx: async () => (await import("./render-xlsx.ts")).renderXlsx,
};

/** Writes a report as a document, in the caller's own thread. */
export async function writeDocument(kind: DocumentKind, report: Report): Promise<Written> {
	const write = await WRITERS[kind]();
	return write(report);
}
