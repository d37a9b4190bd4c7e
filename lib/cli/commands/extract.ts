import { parseArgs } from "node:util";
import { extract } from "../../core/extraction/extract.ts";
import { isRead, languageName } from "../../core/text/language.ts";
import type { Span } from "../../core/text/span.ts";
import { type ArticleFile, findArticles, readArticle } from "./extract/articles.ts";
import { FORMATS, type Format, formatNamed } from "./extract/formats.ts";

const HELP = `Usage: onrecord extract [--format ${FORMATS.join("|")}] [FILE|FOLDER|-]…

Breaks articles into claims: who says what, and on whose word. Reads plain text or Markdown in UTF-8.

  FILE       an article
  FOLDER     every .txt and .md file in it
  -          standard input (also where nothing is named and something is piped in)

  --format   table  for reading (the default)
             json   one object for one article, a list for several
             jsonl  one object a line
             csv    one line a claim, for a spreadsheet
  --read     START-END: read this stretch too, although it would be left out ("unread" in json says
             what was, and why); may be given several times, or once as --read all
  --help     this text

Offsets count UTF-16 code units; the end is exclusive. Exit code 2: something could not be read; the rest is done.
`;

/** `onrecord extract`: writes the claims of each article to standard output. Gives the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const options = readOptions(args);
	if (options === null) return 2;
	if (options.help) {
		process.stdout.write(HELP);
		return 0;
	}
	let failed = false;
	const complain = (message: string) => {
		failed = true;
		process.stderr.write(`onrecord extract: ${message}\n`);
	};
	const files = options.inputs.flatMap((input): ArticleFile[] => {
		const found = findArticles(input);
		if (found.ok) return [...found.files];
		complain(found.message);
		return [];
	});
	const format = formatNamed(options.format, files.length);
	let written = false;
	for (const file of files) {
		const article = await readArticle(file);
		if (!article.ok) {
			complain(article.message);
			continue;
		}
		const extraction = extract(article.text, undefined, options.anyway);
		if (!isRead(extraction.language) && options.anyway.length === 0)
			process.stderr.write(
				`onrecord extract: ${file.name} looks like ${languageName(extraction.language)}; Onrecord reads English only, so it found no claims.\n`,
			);
		await write((written ? format.between : format.before) + format.article(file.name, article.text, extraction));
		written = true;
	}
	if (written) await write(format.after);
	return failed ? 2 : 0;
}

interface Options {
	readonly format: Format;
	readonly inputs: readonly string[];
	readonly help: boolean;
	/** Stretches to read although they would be left out. */
	readonly anyway: readonly Span[];
}

function readOptions(args: readonly string[]): Options | null {
	const refuse = (message: string) => {
		process.stderr.write(`onrecord extract: ${message} onrecord extract --help says more.\n`);
		return null;
	};
	let parsed: {
		values: { format?: string; help?: boolean; read?: string[] };
		positionals: string[];
	};
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				format: { type: "string", short: "f" },
				help: { type: "boolean", short: "h" },
				read: { type: "string", multiple: true },
			},
		});
	} catch (error) {
		return refuse(error instanceof Error ? `${error.message.split(/\.\s/)[0]?.replace(/\.$/, "")}.` : String(error));
	}
	const { values, positionals } = parsed;
	const format = FORMATS.find((name) => name === (values.format ?? "table"));
	if (!format) return refuse(`there is no format “${values.format}”: ${FORMATS.join(", ")}.`);
	const anyway: Span[] = [];
	for (const stretch of values.read ?? []) {
		const [, start, end] = /^(\d+)-(\d+)$/.exec(stretch) ?? [];
		if (stretch === "all") anyway.push({ start: 0, end: Number.MAX_SAFE_INTEGER });
		else if (start !== undefined && Number(start) < Number(end))
			anyway.push({ start: Number(start), end: Number(end) });
		else return refuse(`--read takes START-END or all, not “${stretch}”.`);
	}
	const help = values.help ?? false;
	if (positionals.length === 0 && process.stdin.isTTY && !help)
		return refuse("name a file, a folder, or - for standard input.");
	return { format, help, anyway, inputs: positionals.length > 0 ? positionals : ["-"] };
}

/** Waits where the reader is slow, so that a long run does not fill the memory. */
function write(text: string): Promise<void> {
	if (text === "" || process.stdout.write(text)) return Promise.resolve();
	return new Promise((resolve) => process.stdout.once("drain", resolve));
}
