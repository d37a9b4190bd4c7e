import { Refused } from "../core/documents/document.ts";

/**
 * The text of a file that has no markup: UTF-8, UTF-16 with a byte order mark, and what is neither is read as Windows-1252,
 * in which editorial systems wrote for decades.
 *
 * @throws {Refused} for a binary file.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly isOld: boolean } {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), isOld: false };
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), isOld: false };
	if (bytes.includes(0)) throw new Refused("It is not text: it holds binary data.");
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isOld: false };
	} catch {
		// Signs that no text has, in any code of one byte: a binary file without null bytes.
		const control = bytes.reduce((n, byte) => n + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
		if (control > bytes.length / 200) throw new Refused("It is not text: it holds binary data.");
		return { text: windows1252(bytes), isOld: true };
	}
}

/** Lines end in LF, and a byte order mark is no part of a text. */
export const withPlainLines = (text: string): string => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");

/** What 0x80 to 0x9f stand for. Node 20's own decoder takes them for control characters, as Latin-1 has them. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Text in Windows-1252, which is what pages mean that say Latin-1. */
export const windows1252 = (bytes: Uint8Array): string =>
	Buffer.from(bytes)
		.toString("latin1")
		.replace(/[\u0080-\u009f]/g, (sign) => UPPER[sign.charCodeAt(0) - 0x80] ?? sign);
