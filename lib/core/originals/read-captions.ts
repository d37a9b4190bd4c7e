import { OriginalBuilder, type ReadOriginal } from "./original.ts";
import { secondsOf, TIME } from "./time-codes.ts";

const TIMING = new RegExp(`^\\s*(${TIME})\\s*-->\\s*(${TIME})(?:\\s|$)`);
const ARROW = /-->/;
/** WebVTT's voice mark: whoever speaks until the next one. */
const VOICE = /<v(?:\.[^\s>]{0,80})?\s+([^>]{1,200})>/;
const VOICES = /(?=<v[.\s])/;
const TAG = /<[^<>]{0,200}>/g;
/** "NAME: …" and "- …" at the head of a caption; ">>" marks another speaker. */
const LABEL = /^(?:-\s?|>>\s?)?(\p{Lu}[\p{L}\p{M}\p{N} .'’-]{0,58}):\s/u;
const CHANGE = /^(?:[-–]\s|>>)/;
const ENTITIES: Readonly<Record<string, string>> = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&nbsp;": " ",
	"&lrm;": "",
	"&rlm;": "",
	"&quot;": '"',
	"&#39;": "'",
};

/**
 * Reads WebVTT and SubRip captions. A caption that names nobody goes on being said by whoever the last one named; a dash or
 * ">>" without a name begins somebody unknown.
 */
export function readCaptions(text: string): ReadOriginal {
	const lines = text.split(/\r\n|\r|\n/);
	const builder = new OriginalBuilder();
	let speaker: string | null = null;
	let captions = 0;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		if (!ARROW.test(line)) {
			if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(line))
				while (at + 1 < lines.length && lines[at + 1]?.trim() !== "") at++;
			continue;
		}
		const time = secondsOf(TIMING.exec(line)?.[1] ?? "");
		if (time === null)
			return {
				ok: false,
				message: `Line ${at + 1} is no time that captions have: “${line.trim().slice(0, 60)}”. Correct it in the file and add the file again.`,
			};
		captions++;
		const words: string[] = [];
		while (at + 1 < lines.length && lines[at + 1]?.trim() !== "") words.push(lines[++at] ?? "");
		for (const part of words.flatMap((word) => word.split(VOICES))) {
			const said = plain(part.replace(TAG, ""));
			const voice = VOICE.exec(part)?.[1];
			const label = LABEL.exec(said);
			if (voice !== undefined) speaker = plain(voice).trim();
			else if (label?.[1] !== undefined) speaker = label[1].trim();
			else if (CHANGE.test(said)) speaker = null;
			const content = label && voice === undefined ? said.slice(label[0].length) : said.replace(CHANGE, "");
			builder.add(content, { speaker, time, page: null });
		}
	}
	return captions === 0
		? {
				ok: false,
				message: "There are no captions in this file: no line says from when to when (00:00:01 --> 00:00:04).",
			}
		: builder.build();
}

const plain = (text: string): string => text.replace(/&[a-z#0-9]{1,6};/g, (entity) => ENTITIES[entity] ?? entity);
