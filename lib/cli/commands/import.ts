import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Problem } from "../../contract/problem.ts";
import { isStoryFile, READABLE } from "../../core/documents/endings.ts";
import { lossWording, notesWording } from "../../core/documents/loss-wording.ts";
import { LARGEST_DOCUMENT, MEGABYTE } from "../../core/vocabulary/limits.ts";
import { broughtWording } from "../../core/work/brought-wording.ts";
import type { Context } from "../../services/context.ts";
import { withRuntime } from "../with-runtime.ts";

const HELP = `Usage: onrecord import [--again] FILE|ADDRESS…
       onrecord import --into STORY FILE…

Makes a story of each document, and keeps the document as it came. Prints the story's identifier and the file's name.
A .json file is a story that Onrecord exported (onrecord report STORY --format story).
Reads ${READABLE}, and pages of the public web by their address (https://…). In the record the stories are the first owner's.

  --into     bring what each file notes of the article to the claims of this story, named by its identifier: a Word report of
             ours that came back, Web Annotations, Hypothes.is, doccano (.jsonl), brat (.ann); see docs/formats.md
  --again    also where a story with the very same text is there already
  --help     this text

Exit code 2: something was not taken; the rest is done.
`;

/** `onrecord import`: makes stories of files. Gives the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const options = readOptions(args);
	if (typeof options === "number") return options;
	return withRuntime(async (runtime) => {
		const { ownerContext } = await import("../../services/people/actors.ts");
		const { addDocument } = await import("../../services/documents/add-document.ts");
		const { addPage } = await import("../../services/documents/add-page.ts");
		const { importStory } = await import("../../services/story-files/import.ts");
		const { createStory } = await import("../../services/stories/create.ts");
		const ctx = await ownerContext(runtime);
		if (!ctx) return complain("there is no newsroom here yet. `npm start` makes one.");
		let code = 0;
		if (options.into !== undefined) return bringInto(ctx, options.into, options.files);
		for (const path of options.files) {
			const bytes = isAddress(path) ? null : await bytesOf(path);
			if (typeof bytes === "string") {
				code = complain(bytes);
				continue;
			}
			if (bytes !== null && isStoryFile(path)) {
				const made = await importStory(ctx, { name: basename(path), bytes, evenIfDuplicate: options.again });
				if (made.ok) report(made.value.story.id, basename(path), made.value.told.join(" "));
				else code = refusedAs(basename(path), made.problem);
				continue;
			}
			const document =
				bytes === null
					? await addPage(ctx, { address: path })
					: await addDocument(ctx, { name: basename(path), bytes });
			if (!document.ok) {
				code = complain(document.problem.message);
				continue;
			}
			const { id: documentId, losses, notes, file } = document.value;
			const story = await createStory(ctx, { documentId, evenIfDuplicate: options.again });
			const told = [lossWording(losses), notesWording(notes)].filter(Boolean).join(" ");
			if (story.ok) report(story.value.id, file.name, told);
			else code = refusedAs(file.name, story.problem);
		}
		return code;
	});
}

async function bringInto(ctx: Context, storyId: string, files: readonly string[]): Promise<number> {
	const { bringWork } = await import("../../services/work/bring-work.ts");
	let code = 0;
	for (const path of files) {
		const bytes = await bytesOf(path);
		const name = basename(path);
		const brought = typeof bytes === "string" ? bytes : await bringWork(ctx, { storyId, name, bytes });
		if (typeof brought === "string") code = complain(brought);
		else if (!brought.ok) code = complain(`${name}: ${brought.problem.message}`);
		else {
			process.stdout.write(`${name}\t${broughtWording(brought.value)}\n`);
			for (const sentence of brought.value.told) process.stderr.write(`onrecord import: ${name}: ${sentence}\n`);
		}
	}
	return code;
}

function report(storyId: string, name: string, told: string): void {
	process.stdout.write(`${storyId}\t${name}\n`);
	if (told !== "") process.stderr.write(`onrecord import: ${name}: ${told}\n`);
}

const refusedAs = (name: string, { reason, message }: Problem): 2 =>
	complain(`${name}: ${message}${reason === "duplicate" ? " Here --again does that." : ""}`);

const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** The bytes of a file, or why there are none. */
async function bytesOf(path: string): Promise<Uint8Array | string> {
	try {
		const { size } = await stat(path);
		if (size > LARGEST_DOCUMENT) return `${path} is larger than ${LARGEST_DOCUMENT / MEGABYTE} MB.`;
		return new Uint8Array(await readFile(path));
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
		if (code === "EISDIR") return `${path} is a folder. Name the files in it.`;
		return code === "ENOENT" ? `${path} is not there.` : `${path} could not be read (${code}).`;
	}
}

interface Options {
	readonly files: readonly string[];
	readonly again: boolean;
	readonly into: string | undefined;
}

function readOptions(args: readonly string[]): Options | number {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				again: { type: "boolean", default: false },
				into: { type: "string" },
				help: { type: "boolean", short: "h", default: false },
			},
		});
		if (values.help) {
			process.stdout.write(HELP);
			return 0;
		}
		if (positionals.length === 0) return complain("name a file. onrecord import --help says more.");
		return { files: positionals, again: values.again, into: values.into };
	} catch (error) {
		return complain(`${error instanceof Error ? error.message.split(/\.\s/)[0] : String(error)}.`);
	}
}

function complain(message: string): 2 {
	process.stderr.write(`onrecord import: ${message}\n`);
	return 2;
}
