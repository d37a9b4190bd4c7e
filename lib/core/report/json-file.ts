import type { Rendered } from "./rendered.ts";

/** A JSON document as a file, indented for people. */
export function jsonFile(content: object, mediaType: string, extension: string): Rendered {
	return { body: `${JSON.stringify(content, null, 2)}\n`, mediaType, extension };
}
