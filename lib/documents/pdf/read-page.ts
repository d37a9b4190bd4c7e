import type { OpenPdf } from "./open-pdf.ts";
import type { Page, Piece } from "./piece.ts";

const PICTURE = 3;
/** A page of a drawing program has a hundred thousand; whether there is a picture is known long before. */
const MOST_OBJECTS = 2000;
const MOST_ANNOTATIONS = 5000;
/** Notes, text boxes, highlights, underlines, wavy lines, strike-outs, insertion marks. */
const REMARKS: ReadonlySet<number> = new Set([1, 3, 9, 10, 11, 12, 14]);
const BOLD = 600;
/** Beyond this a line is no line of text that reads from left to right. */
const TURNED = 0.2;
const BREAK = /^[\n\r]$/;

/** Reads a page: its characters, put together to pieces of lines. */
export function readPage(pdf: OpenPdf, index: number): Page {
	const { pdfium, document, floats } = pdf;
	const page = pdfium.FPDF_LoadPage(document, index);
	if (page === 0) return { pieces: [], height: 0, pictures: 0, annotations: 0, hasTurned: false };
	const text = pdfium.FPDFText_LoadPage(page);
	const box = pdfium.pdfium.wasmExports.malloc(16);
	const turn = turnOf(pdf, page);
	const pieces: Piece[] = [];
	let current: Piece | null = null;
	let hasTurned = false;
	for (let i = 0, count = pdfium.FPDFText_CountChars(text); i < count; i++) {
		const code = pdfium.FPDFText_GetUnicode(text, i);
		// The hyphen at a line's end, which PDFium writes as one of these two.
		const isHyphen = code === 2 || code === 0xfffe;
		if (!isHyphen && pdfium.FPDFText_IsGenerated(text, i) > 0) {
			const sign = String.fromCodePoint(code);
			if (BREAK.test(sign)) current = null;
			else if (current && sign === " ") current.text += " ";
			continue;
		}
		const sign = isHyphen ? "-" : plain(code);
		if (sign === "") continue;
		pdfium.FPDFText_GetLooseCharBox(text, i, box);
		const [left = 0, top = 0, right = 0, bottom = 0] = turn(floats(box, 4));
		if (current && goesOn(current, { left, bottom })) {
			if (left - current.right > current.size * 0.2 && sign !== " " && !current.text.endsWith(" ")) current.text += " ";
			if (current.text.endsWith(" ")) {
				current.size = Math.max(current.size, pdfium.FPDFText_GetFontSize(text, i));
				current.bold &&= isBold(pdf, text, i);
			}
			current.text += sign;
			current.left = Math.min(current.left, left);
			current.right = Math.max(current.right, right);
			current.top = Math.max(current.top, top);
			current.bottom = Math.min(current.bottom, bottom);
			continue;
		}
		if (turn === upright && Math.abs(Math.sin(pdfium.FPDFText_GetCharAngle(text, i))) > TURNED) {
			hasTurned = true;
			continue;
		}
		const size = pdfium.FPDFText_GetFontSize(text, i);
		current = { text: sign, left, right, top, bottom, size, bold: isBold(pdf, text, i) };
		pieces.push(current);
	}
	const read = {
		pieces: pieces.filter((piece) => piece.text.trim() !== ""),
		height: pdfium.FPDF_GetPageHeightF(page),
		pictures: countPictures(pdf, page),
		annotations: countAnnotations(pdf, page),
		hasTurned,
	};
	pdfium.pdfium.wasmExports.free(box);
	pdfium.FPDFText_ClosePage(text);
	pdfium.FPDF_ClosePage(page);
	return read;
}

function goesOn(piece: Piece, { left, bottom }: { readonly left: number; readonly bottom: number }): boolean {
	return (
		Math.abs(piece.bottom - bottom) <= piece.size * 0.5 &&
		left - piece.right <= piece.size * 1.5 &&
		left >= piece.left - 1
	);
}

const LONGEST_NAME = 128;

/** By its weight, and where a font says nothing of that, by its name. */
function isBold({ pdfium, bytes }: OpenPdf, text: number, at: number): boolean {
	if (pdfium.FPDFText_GetFontWeight(text, at) >= BOLD) return true;
	const { malloc, free } = pdfium.pdfium.wasmExports;
	const name = malloc(LONGEST_NAME);
	const length = pdfium.FPDFText_GetFontInfo(text, at, name, LONGEST_NAME, 0);
	const isNamed = length <= LONGEST_NAME && /bold|black|heavy/i.test(String.fromCharCode(...bytes(name, length)));
	free(name);
	return isNamed;
}

/** A sign as a text has it: a ligature as its letters, nothing for a control character. */
function plain(code: number): string {
	if ((code < 32 && code !== 9) || code === 0 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) return "";
	const sign = String.fromCodePoint(code);
	return code >= 0xfb00 && code <= 0xfb06 ? sign.normalize("NFKC") : /\s/.test(sign) ? " " : sign;
}

type Turn = (box: Float32Array) => Iterable<number>;
const upright: Turn = (box) => box;

/** How the places on a page that is shown turned come to those that a reader sees. */
function turnOf({ pdfium }: OpenPdf, page: number): Turn {
	const quarters = pdfium.FPDFPage_GetRotation(page);
	if (quarters === 0) return upright;
	const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
	return ([left = 0, top = 0, right = 0, bottom = 0]) => {
		// Left, top, right, bottom as they are seen. A quarter turn to the right puts what was on the left on top.
		if (quarters === 1) return [bottom, height - left, top, height - right];
		if (quarters === 2) return [width - right, height - bottom, width - left, height - top];
		return [width - top, right, width - bottom, left];
	};
}

function countPictures({ pdfium }: OpenPdf, page: number): number {
	let pictures = 0;
	for (let i = 0, count = Math.min(MOST_OBJECTS, pdfium.FPDFPage_CountObjects(page)); i < count; i++)
		if (pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, i)) === PICTURE) pictures++;
	return pictures;
}

function countAnnotations({ pdfium }: OpenPdf, page: number): number {
	let remarks = 0;
	for (let i = 0, count = Math.min(MOST_ANNOTATIONS, pdfium.FPDFPage_GetAnnotCount(page)); i < count; i++) {
		const annotation = pdfium.FPDFPage_GetAnnot(page, i);
		if (REMARKS.has(pdfium.FPDFAnnot_GetSubtype(annotation))) remarks++;
		pdfium.FPDFPage_CloseAnnot(annotation);
	}
	return remarks;
}
