import { parseArgs } from "node:util";
import { extract } from "../../core/extraction/extract.ts";
import { checkedExtraction } from "../../core/rules/checked-extraction.ts";
import { lint } from "../../core/rules/lint.ts";
import { PACKS, type Pack, settings } from "../../core/rules/packs.ts";
import { ruleOf } from "../../core/rules/rules.ts";
import { withRuntime } from "../with-runtime.ts";
import { findArticles, readArticle } from "./extract/articles.ts";
import { type Checked, placed } from "./lint/checked.ts";
import { json } from "./lint/json.ts";
import { pretty } from "./lint/pretty.ts";
import { sarif } from "./lint/sarif.ts";

const FORMATS = { pretty, json, sarif } as const;
type Format = keyof typeof FORMATS;

const HELP = `Usage: onrecord lint [--pack ${PACKS.join("|")}] [--format ${Object.keys(FORMATS).join("|")}] FILE|FOLDER|STORY|-…

Checks articles against the sourcing rules. A file needs no database; a story is named by its identifier.

  --pack     whose published rules; without it a story is held to what the newsroom has set, and a file to all of them
  --format   pretty for reading (the default), json, or sarif for editors and code hosts
  --help     this text

Exit code 0: no finding of severity error. 1: at least one. 2: wrong usage, or something could not be read.
`;
const STORY = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** `onrecord lint`: writes what the rules find to standard output. Gives the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const options = readOptions(args);
	if (typeof options === "number") return options;
	const checked: Checked[] = [];
	let failed = false;
	const complain = (message: string) => {
		failed = true;
		process.stderr.write(`onrecord lint: ${message}\n`);
	};
	for (const input of options.inputs)
		if (STORY.test(input)) {
			const code = await lintStory(input, options.pack, (one) => checked.push(one));
			if (code !== 0) failed = true;
		} else await lintFiles(input, options.pack, (one) => checked.push(one), complain);
	process.stdout.write(FORMATS[options.format](checked));
	if (failed) return 2;
	return checked.some(({ findings }) => findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}

async function lintFiles(
	input: string,
	pack: Pack | null,
	found: (checked: Checked) => void,
	complain: (message: string) => void,
): Promise<void> {
	const articles = findArticles(input);
	if (!articles.ok) return complain(articles.message);
	for (const file of articles.files) {
		const article = await readArticle(file);
		if (!article.ok) {
			complain(article.message);
			continue;
		}
		const { text } = article;
		const story = checkedExtraction(text, extract(text));
		const findings = lint(story, settings(pack ?? "onrecord")).map((one) => ({
			...one,
			title: ruleOf(one.rule).title,
		}));
		const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
		found({ name: file.path ?? file.name, text, findings: placed(text, findings, claims) });
	}
}

function lintStory(storyId: string, pack: Pack | null, found: (checked: Checked) => void): Promise<number> {
	return withRuntime(async (runtime) => {
		const { checkStory } = await import("../../services/reports/check-story.ts");
		const story = await checkStory(runtime, storyId, pack);
		if (!story) {
			process.stderr.write(`onrecord lint: there is no story ${storyId} in this database.\n`);
			return 2;
		}
		const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
		found({ name: story.title, text: story.text, findings: placed(story.text, story.findings, claims) });
		return 0;
	});
}

interface Options {
	/** Null where it is the newsroom's to say. */
	readonly pack: Pack | null;
	readonly format: Format;
	readonly inputs: readonly string[];
}

/** What was asked for; the exit code where that ends it. */
function readOptions(args: readonly string[]): Options | number {
	const refuse = (message: string) => {
		process.stderr.write(`onrecord lint: ${message} onrecord lint --help says more.\n`);
		return 2;
	};
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				pack: { type: "string" },
				format: { type: "string", default: "pretty" },
				help: { type: "boolean", short: "h", default: false },
			},
		});
		if (values.help) {
			process.stdout.write(HELP);
			return 0;
		}
		const pack = PACKS.find((name) => name === values.pack) ?? null;
		if (values.pack !== undefined && pack === null)
			return refuse(`there is no pack “${values.pack}”: ${PACKS.join(", ")}.`);
		const format = Object.keys(FORMATS).find((name): name is Format => name === values.format);
		if (!format) return refuse(`there is no format “${values.format}”: ${Object.keys(FORMATS).join(", ")}.`);
		if (positionals.length === 0) return refuse("name a file, a folder, a story, or - for standard input.");
		return { pack, format, inputs: positionals };
	} catch (error) {
		return refuse(error instanceof Error ? `${error.message.split(/\.\s/)[0]?.replace(/\.$/, "")}.` : String(error));
	}
}
