import { strFromU8, unzipSync } from "fflate";

/** All that a file says, whatever its format: the text of a text, every part of an Office file. */
export function fileText(body: string | Uint8Array): string {
	return typeof body === "string" ? body : Object.values(partsOf(body)).join("\n");
}

/** The parts of an Office file by their names, as text. */
export function partsOf(body: Uint8Array): Record<string, string> {
	return Object.fromEntries(Object.entries(unzipSync(body)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
