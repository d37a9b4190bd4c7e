import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";

const WASM = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
const loaded = init({ wasmBinary: new Uint8Array(readFileSync(WASM)).buffer }).then((pdfium) => {
	pdfium.PDFiumExt_Init();
	return pdfium;
});

/** The lines of each page of a PDF, as PDFium reads them. */
export function pdfPages(bytes: Uint8Array): Promise<string[][]> {
	return opened(bytes, (pdfium, document) =>
		Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) => {
			const page = pdfium.FPDF_LoadPage(document, index);
			const text = pdfium.FPDFText_LoadPage(page);
			const signs = Array.from({ length: pdfium.FPDFText_CountChars(text) }, (_unused, at) =>
				String.fromCodePoint(pdfium.FPDFText_GetUnicode(text, at)),
			);
			pdfium.FPDFText_ClosePage(text);
			pdfium.FPDF_ClosePage(page);
			return signs.join("").split(/\r?\n/);
		}),
	);
}

/** True where the PDF says of itself that it is tagged. */
export function isTagged(bytes: Uint8Array): Promise<boolean> {
	return opened(bytes, (pdfium, document) => Boolean(pdfium.FPDFCatalog_IsTagged(document)));
}

async function opened<T>(bytes: Uint8Array, read: (pdfium: WrappedPdfiumModule, document: number) => T): Promise<T> {
	const pdfium = await loaded;
	const { malloc, free } = pdfium.pdfium.wasmExports;
	const file = malloc(bytes.length);
	// The package's types leave out the memory of the module, which Emscripten always gives.
	(pdfium.pdfium as typeof pdfium.pdfium & { HEAPU8: Uint8Array }).HEAPU8.set(bytes, file);
	const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, "");
	if (!document) throw new Error("PDFium can't read this file.");
	const value = read(pdfium, document);
	pdfium.FPDF_CloseDocument(document);
	free(file);
	return value;
}
