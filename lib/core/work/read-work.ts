import { readBrat } from "./brat.ts";
import { readDoccano } from "./doccano.ts";
import type { GivenWork } from "./given-note.ts";
import { readWebAnnotations } from "./web-annotations.ts";

/** Reads the text of a file of annotations, whatever its name: JSON, JSON lines or brat's own. Null for what is none of them. */
export function readWork(text: string): GivenWork | null {
	const content = parsed(text);
	if (content !== undefined) return readWebAnnotations(content) ?? readDoccano([content].flat());
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
	if (!text.trimStart().startsWith("{")) return readBrat(text);
	const each = lines.map(parsed);
	if (each.includes(undefined)) return null;
	return readWebAnnotations(each) ?? readDoccano(each);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
