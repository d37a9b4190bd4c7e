import type { ReadOriginal } from "./original.ts";
import { readCaptions } from "./read-captions.ts";
import { readPlain } from "./read-plain.ts";

/** Reads a file's text as a transcript or a document; captions are told by their times, whatever the file is called. */
export function readOriginal(name: string, text: string): ReadOriginal {
	const content = text.replace(/^\uFEFF/, "");
	if (content.trim() === "") return { ok: false, message: "This file is empty." };
	const isCaptions = /\.(?:vtt|srt)$/i.test(name) || /^WEBVTT(?:\s|$)/.test(content);
	return isCaptions ? readCaptions(content) : readPlain(content);
}
