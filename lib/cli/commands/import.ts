import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { READABLE } from "../../core/documents/endings.ts";
import { lossWording, notesWording } from "../../core/documents/loss-wording.ts";
import { LARGEST_DOCUMENT, MEGABYTE } from "../../core/vocabulary/limits.ts";
import { withRuntime } from "../with-runtime.ts";

const HELP = `Usage: onrecord import [--again] FILE|ADDRESS…

Makes a story of each document, and keeps the document as it came. Prints the story's identifier and the file's name.
Reads ${READABLE}, and pages of the public web by their address (https://…). In the record the stories are the first owner's.

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
		const { createStory } = await import("../../services/stories/create.ts");
		const ctx = await ownerContext(runtime);
		if (!ctx) return complain("there is no newsroom here yet. `npm start` makes one.");
		let code = 0;
		for (const path of options.files) {
			const bytes = isAddress(path) ? null : await bytesOf(path);
			if (typeof bytes === "string") {
				code = complain(bytes);
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
			if (story.ok) process.stdout.write(`${story.value.id}\t${file.name}\n`);
			else if (story.problem.reason === "duplicate")
				code = complain(`${file.name}: ${story.problem.message} Here --again does that.`);
			else code = complain(`${file.name}: ${story.problem.message}`);
			const told = [lossWording(losses), notesWording(notes)].filter(Boolean).join(" ");
			if (story.ok && told !== "") process.stderr.write(`onrecord import: ${file.name}: ${told}\n`);
		}
		return code;
	});
}

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

function readOptions(args: readonly string[]): { files: readonly string[]; again: boolean } | number {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				again: { type: "boolean", default: false },
				help: { type: "boolean", short: "h", default: false },
			},
		});
		if (values.help) {
			process.stdout.write(HELP);
			return 0;
		}
		if (positionals.length === 0) return complain("name a file. onrecord import --help says more.");
		return { files: positionals, again: values.again };
	} catch (error) {
		return complain(`${error instanceof Error ? error.message.split(/\.\s/)[0] : String(error)}.`);
	}
}

function complain(message: string): 2 {
	process.stderr.write(`onrecord import: ${message}\n`);
	return 2;
}
