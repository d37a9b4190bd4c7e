import { strToU8, type Zippable, zipSync } from "fflate";

const NAMESPACES =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word file with this markup as its body, and further parts by their names. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const files: Zippable = {
		"word/document.xml": strToU8(
			`<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
		),
	};
	for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(xml);
	return zipSync(files);
}

/** A run of text; `properties` is the markup of how it looks. */
export const run = (text: string, properties = ""): string =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraph = (runs: string, properties = ""): string =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
