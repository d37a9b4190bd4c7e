import type { z } from "zod";
import { type StoryFile, storyFile } from "../../contract/story-file.ts";
import { LARGEST_DOCUMENT, MEGABYTE } from "../../core/vocabulary/limits.ts";
import { Refusal } from "../use-case.ts";

/**
 * Reads a story file. Only what its schema names is taken over, into objects made here, so nothing in a file reaches a prototype.
 *
 * @throws {Refusal} that says what is wrong with it, and where.
 */
export function readStoryFile(name: string, bytes: Uint8Array): StoryFile {
	const refuse = (why: string): never => {
		throw new Refusal({ reason: "invalid", message: `${name} was not taken. ${why} Nothing was stored.` });
	};
	if (bytes.length > LARGEST_DOCUMENT)
		throw new Refusal({
			reason: "too-large",
			message: `${name} is larger than ${LARGEST_DOCUMENT / MEGABYTE} MB, the limit for a story file. Nothing was stored.`,
		});
	const content = parsed(bytes) ?? refuse("It is not JSON, or not whole: export the story again.");
	const { format, version } = content as { format?: unknown; version?: unknown };
	if (format === "onrecord-report")
		refuse("It is a report, which other programs read. Export the story as “Onrecord story” and choose that file.");
	if (format !== "onrecord-story") refuse("It is not a story that Onrecord exported.");
	if (version !== 1)
		refuse(
			`It is of version ${String(version).slice(0, 20)}, and this Onrecord reads version 1. Update Onrecord first.`,
		);
	const read = storyFile.safeParse(content);
	if (!read.success) return refuse(flawIn(read.error));
	const flaw = contradictionIn(read.data);
	return flaw === null ? read.data : refuse(flaw);
}

function parsed(bytes: Uint8Array): object | null {
	try {
		const content: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
		return typeof content === "object" ? content : null;
	} catch {
		return null;
	}
}

function flawIn({ issues: [issue] }: z.ZodError): string {
	if (!issue) return "It does not have the shape of a story file.";
	const place = issue.path.join(".");
	return `${place === "" ? "At its top" : `At ${place}`}: ${issue.message.replace(/\.?$/, ".")}`;
}

/** What the shape alone doesn't hold: places that are none. */
function contradictionIn({ text, sources, claims }: StoryFile): string | null {
	for (const [place, claim] of claims.entries()) {
		const named = [...claim.chain, ...claim.evidence, ...claim.waivers].flatMap(({ source }) => source ?? []);
		const told = `Claim ${place + 1}`;
		if (named.some((source) => source >= sources.length)) return `${told} names a source that is not in the file.`;
		if (claim.splitFrom !== null && claim.splitFrom >= claims.length)
			return `${told} was split from a claim that is not in the file.`;
		if (claim.start > claim.end || claim.end > text.length) return `${told} lies outside the text.`;
		if (claim.anchor !== "orphaned" && text.slice(claim.start, claim.end) !== claim.quote)
			return `${told} does not stand where the file says: “${claim.quote.slice(0, 60)}”.`;
	}
	return null;
}
