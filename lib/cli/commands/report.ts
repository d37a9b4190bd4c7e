import { createWriteStream, writeFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { AUDIENCE, AUDIENCES } from "../../core/report/audiences.ts";
import { SELECTION, SELECTIONS } from "../../core/report/selection.ts";
import { REPORT_FORMAT, REPORT_FORMATS } from "../../core/vocabulary/report-format.ts";
import type { Row } from "../../core/vocabulary/table.ts";
import type { Context } from "../../services/context.ts";
import { withRuntime } from "../with-runtime.ts";

const HELP = `Usage: onrecord report STORY --format FORMAT [--for AUDIENCE] [--claims WHICH] [--output FILE]

Writes the sourcing report of a story, named by its identifier, to standard output or to a file. Onrecord may go on running
meanwhile.

  --format   ${rows(REPORT_FORMATS, REPORT_FORMAT)}
             hand-over       .zip, the report with all files and the SHA-256 of each (with --output; not with --claims)
  --for      ${rows(AUDIENCES, AUDIENCE)}
             Without it: internal
  --claims   ${rows(SELECTIONS, SELECTION)}
             or numbers: 3,5-9. Without it: all
  --output   the file to write; an existing one is replaced
  --help     this text
`;

function rows<Value extends string>(values: readonly Value[], table: Readonly<Record<Value, Row>>): string {
	return values
		.map((value) => `${value.padEnd(15)} ${table[value].name}, ${table[value].meaning}`)
		.join(`\n${" ".repeat(13)}`);
}

interface Asked {
	readonly storyId: string;
	readonly input: Readonly<Record<string, string | undefined>>;
	readonly output: string | undefined;
}

/** `onrecord report`: the same file that the report page exports. Gives the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const asked = readOptions(args);
	if (typeof asked === "number") return asked;
	return withRuntime(async (runtime) => {
		const { operatorContext } = await import("../../services/people/operator.ts");
		const { exportReport } = await import("../../services/reports/reports.ts");
		const ctx = await operatorContext(runtime);
		if (!ctx) return refuse("there is no newsroom here yet. `npm start` makes one.");
		if (asked.input.format === "hand-over") return writeHandOver(ctx, asked);
		const made = await exportReport(ctx, { storyId: asked.storyId, ...asked.input });
		if (!made.ok) return refuse(made.problem.message);
		const { body } = made.value;
		if (asked.output !== undefined) writeFileSync(asked.output, body);
		else if (typeof body !== "string" && process.stdout.isTTY)
			return refuse("this format is no text for a terminal. Name a file with --output.");
		else process.stdout.write(body);
		return 0;
	});
}

async function writeHandOver(ctx: Context, { storyId, input, output }: Asked): Promise<number> {
	if (output === undefined || input.claims !== undefined)
		return refuse("a hand-over is the whole story, and goes to a file: name it with --output, and leave --claims out.");
	const { handOver } = await import("../../services/reports/hand-over.ts");
	const made = await handOver(ctx, { storyId, audience: input.audience });
	if (!made.ok) return refuse(made.problem.message);
	await pipeline(made.value.body, createWriteStream(output));
	return 0;
}

function readOptions(args: readonly string[]): Asked | number {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				format: { type: "string" },
				for: { type: "string" },
				claims: { type: "string" },
				output: { type: "string", short: "o" },
				help: { type: "boolean", short: "h", default: false },
			},
		});
		if (values.help) {
			process.stdout.write(HELP);
			return 0;
		}
		const [storyId] = positionals;
		if (storyId === undefined || positionals.length > 1) return refuse("name one story by its identifier.");
		if (values.format === undefined) return refuse(`name a format: ${REPORT_FORMATS.join(", ")}.`);
		const input = { format: values.format, audience: values.for, claims: values.claims };
		return { storyId, input, output: values.output };
	} catch (error) {
		return refuse(error instanceof Error ? `${error.message.split(/\.\s/)[0]?.replace(/\.$/, "")}.` : String(error));
	}
}

function refuse(message: string): 2 {
	process.stderr.write(`onrecord report: ${message} onrecord report --help says more.\n`);
	return 2;
}
