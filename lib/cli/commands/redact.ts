import { parseArgs } from "node:util";
import type { PlacesFound } from "../../contract/redaction.ts";
import { withRuntime } from "../with-runtime.ts";

const HELP = `Usage: onrecord redact --text TEXT [--reason REASON --yes]

Erases a name or a passage from every story, comment, source, evidence file and report made from now on, and from the
record, which still verifies afterwards. Without --yes it only lists where the text is.

  --text     what to erase; case and spacing make no difference
  --reason   why; it stays in the record
  --yes      erase it; this cannot be undone
`;

/** Erases a text in the name of the newsroom's first owner, for whoever runs the machine. */
export async function run(args: readonly string[]): Promise<number> {
	const options = readOptions(args);
	if (options === null || options.help) {
		(options ? process.stdout : process.stderr).write(HELP);
		return options ? 0 : 2;
	}
	return withRuntime(async (runtime) => {
		const { ownerContext } = await import("../../services/people/actors.ts");
		const { previewRedaction } = await import("../../services/redaction/find-places.ts");
		const { redact } = await import("../../services/redaction/redact.ts");
		const ctx = await ownerContext(runtime);
		if (!ctx) return complain("there is no newsroom here yet. `npm start` makes one.");
		const { text, reason } = options;
		if (!options.yes) {
			const found = await previewRedaction(ctx, { text });
			if (!found.ok) return complain(found.problem.message);
			process.stdout.write(found.value.map(words).join("") || "Not found anywhere in this newsroom.\n");
			return 0;
		}
		const result = await redact(ctx, { text, reason });
		if (!result.ok) return complain(result.problem.message);
		const { rows, recorded, files, scrubbed } = result.value;
		process.stdout.write(`Erased: ${rows} records, ${recorded} entries of the record, ${files} files.\n`);
		if (!scrubbed) process.stdout.write("Onrecord is in use: restart it to clear the last traces from the disk.\n");
		return 0;
	});
}

const words = ({ kind, count, excerpts }: PlacesFound): string =>
	`${count} × ${kind}\n${excerpts.map((excerpt) => `    ${excerpt}\n`).join("")}`;

function complain(message: string): 2 {
	process.stderr.write(`onrecord: ${message}\n`);
	return 2;
}

function readOptions(args: readonly string[]) {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: {
				text: { type: "string" },
				reason: { type: "string" },
				yes: { type: "boolean" },
				help: { type: "boolean", short: "h" },
			},
		});
		const { text = "", reason = "", yes = false, help = false } = values;
		return help || text !== "" ? { text, reason, yes, help } : null;
	} catch {
		return null;
	}
}
