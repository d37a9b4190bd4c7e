import { deflateSync } from "node:zlib";

/** Words at a place of a page: from the left and from the bottom, in points. */
export interface Placed {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size?: number;
	readonly bold?: boolean;
}

const HEIGHT = 842;

/** A PDF of A4 pages with words at the places given, in the order given; a page of null is a picture of one. */
export function pdfFile(pages: readonly (readonly Placed[] | null)[]): Uint8Array {
	return pdfOf(pages.map((page) => (page === null ? "q 595 0 0 842 0 0 cm /Scan Do Q" : page.map(drawn).join("\n"))));
}

/** Lines of a column from the top down, each set a little lower than the one before. */
export const column = (lines: readonly string[], x: number, top: number, size = 10): Placed[] =>
	lines.map((text, i) => ({ text, x, y: HEIGHT - top - i * size * 1.3, size }));

const drawn = ({ text, x, y, size = 10, bold = false }: Placed): string =>
	`BT /${bold ? "Bold" : "Plain"} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;

/** A PDF of pages whose contents are given as PDF writes them. */
export function pdfOf(contents: readonly string[]): Uint8Array {
	const kids = contents.map((_, i) => 10 + i * 2);
	const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
	const objects = new Map<number, string>([
		[1, "<< /Type /Catalog /Pages 2 0 R >>"],
		[2, `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`],
		[3, font("Times-Roman")],
		[4, font("Times-Bold")],
		[
			5,
			stream(
				"/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8",
				"\x00\xff\xff\x00",
			),
		],
	]);
	for (const [i, content] of contents.entries()) {
		const at = 10 + i * 2;
		objects.set(
			at,
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${at + 1} 0 R /Resources << /Font << /Plain 3 0 R /Bold 4 0 R >> /XObject << /Scan 5 0 R >> >> >>`,
		);
		objects.set(at + 1, stream("", content));
	}
	let file = "%PDF-1.4\n";
	const places = new Map<number, number>();
	for (const [number, body] of objects) {
		places.set(number, file.length);
		file += `${number} 0 obj\n${body}\nendobj\n`;
	}
	const start = file.length;
	const rows = [...places].map(([number, at]) => `${number} 1\n${String(at).padStart(10, "0")} 00000 n \n`);
	file += `xref\n0 1\n0000000000 65535 f \n${rows.join("")}trailer\n<< /Size 1000 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return new Uint8Array(Buffer.from(file, "latin1"));
}

function stream(entries: string, content: string): string {
	const packed = deflateSync(Buffer.from(content, "latin1")).toString("latin1");
	return `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}
