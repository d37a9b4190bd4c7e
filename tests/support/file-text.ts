import { strFromU8, unzipSync } from "fflate";
import { pdfPages } from "./pdf-text.ts";

/** All that a file says, whatever its format: the text of a text, every part of an Office file, the pages of a PDF. */
export async function fileText(body: string | Uint8Array): Promise<string> {
	if (typeof body === "string") return body;
	const isPdf = body[0] === "%".charCodeAt(0);
	return isPdf ? (await pdfPages(body)).flat().join(" ") : Object.values(partsOf(body)).join("\n");
}

/** The parts of an Office file by their names, as text. */
export function partsOf(body: Uint8Array): Record<string, string> {
	return Object.fromEntries(Object.entries(unzipSync(body)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
