import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";
import { Refused } from "../../core/documents/document.ts";
import { withMemoryLimit } from "./wasm-memory.ts";

/** What PDFium may take: a small file can unpack to gigabytes. It needs 18 to start. */
const MEGABYTES = 96;
const WASM = "@embedpdf/pdfium/pdfium.wasm";

/** PDFium with a document open in it. */
export interface OpenPdf {
	readonly pdfium: WrappedPdfiumModule;
	readonly document: number;
	readonly pageCount: number;
	/** What PDFium wrote to its memory. */
	readonly floats: (address: number, count: number) => Float32Array;
	readonly bytes: (address: number, count: number) => Uint8Array;
}

/** What PDFium's numbers for errors mean. */
const WRONG: Readonly<Record<number, string>> = {
	4: "It needs a password. Save a copy without one, and import that.",
	5: "It is protected in a way that Onrecord can’t read. Save a copy without protection, and import that.",
};

/**
 * Opens a PDF in a PDFium of its own. Whoever reads it is a thread that ends with it, so the document is not closed.
 *
 * @throws {Refused} for what is no PDF, or needs a password.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
	const wasm = readFileSync(createRequire(import.meta.url).resolve(WASM));
	const pdfium = await init({
		wasmBinary: withMemoryLimit(wasm, MEGABYTES).buffer as ArrayBuffer,
		// What it says when it meets its limit is said by whoever reads.
		print: () => {},
		printErr: () => {},
	});
	pdfium.PDFiumExt_Init();
	// The package's types leave out the memory of the module, which Emscripten always gives.
	const module = pdfium.pdfium as typeof pdfium.pdfium & {
		readonly HEAPU8: Uint8Array;
		readonly HEAPF32: Float32Array;
	};
	const file = module.wasmExports.malloc(bytes.length);
	if (file === 0) throw new Refused("It takes more memory to read than a document may.");
	module.HEAPU8.set(bytes, file);
	const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, "");
	if (document === 0) throw new Refused(WRONG[pdfium.FPDF_GetLastError()] ?? "It is no PDF, or it is damaged.");
	return {
		pdfium,
		document,
		pageCount: pdfium.FPDF_GetPageCount(document),
		// Its memory moves as it grows, so it is looked up each time.
		bytes: (address, count) => module.HEAPU8.subarray(address, address + count),
		floats: (address, count) => module.HEAPF32.subarray(address >> 2, (address >> 2) + count),
	};
}
