import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { SignOffRecord } from "../../core/report/model.ts";
import type { PrintedHead, Verification } from "../../services/verify/verify.ts";
import { type CheckedReport, verifyReport } from "../../services/verify/verify-report.ts";
import { withNewsroom } from "../with-runtime.ts";

const HELP = `Usage: onrecord verify [--head NUMBER:HASH]
       onrecord verify FILE [--key KEY]

Recomputes every event that was ever recorded, and compares the record with the database and the evidence files: claims, sources, evidence, comments, drafts, people.

With a file, checks the sign-off in a report that was exported as JSON, without any database: whether text, claims, evidence, waivers and approvals are what the newsroom signed. Headings, counts and comments are not signed.

  --head   number and hash as an earlier report prints them: says whether that event is still in the record
  --key    the newsroom's public key, or a file with it (Settings → Newsroom): without it only the fingerprint of the key in the file is told

Exit code 0: whole. 1: something was altered, or is missing. 2: it could not be checked.
`;

/** Checks the record, and the tables and files against it. */
export async function run(args: readonly string[]): Promise<number> {
	const options = readOptions(args);
	if (options === "help") {
		process.stdout.write(HELP);
		return 0;
	}
	if (options === null) {
		process.stderr.write(HELP);
		return 2;
	}
	if (options.file !== null) return verifyFile(options.file, options.key);
	return withNewsroom(
		async (settings) => {
			const { isWhole, verifyInstallation } = await import("../../services/verify/verify.ts");
			const found = await verifyInstallation(settings, options.head);
			if (found.length === 0) {
				process.stderr.write("onrecord: there is no newsroom in this database yet. `npm start` makes one.\n");
				return 2;
			}
			for (const newsroom of found) process.stdout.write(`${words(newsroom).join("\n")}\n`);
			return found.every(isWhole) ? 0 : 1;
		},
		{ damaged: 1 },
	);
}

/** Checks one exported report. Gives the exit code. */
function verifyFile(file: string, key: string | null): number {
	const name = basename(file);
	try {
		const found = verifyReport(readFileSync(file, "utf8"), key === null ? null : readKey(key));
		process.stdout.write(`${name}: ${REPORTED[found.outcome]}\n`);
		if ("places" in found) for (const place of found.places) process.stdout.write(`  ${place}\n`);
		if ("record" in found) process.stdout.write(signedWords(found.record, found.fingerprint));
		return EXIT[found.outcome];
	} catch (error) {
		process.stderr.write(`onrecord verify: ${error instanceof Error ? error.message : String(error)}\n`);
		return 2;
	}
}

const REPORTED: Readonly<Record<CheckedReport["outcome"], string>> = {
	whole: "signed, and whole.",
	altered: "ALTERED since it was signed:",
	"cut-short": "CUT SHORT:",
	"other-key": "signed by ANOTHER KEY than the one given.",
	unsigned: "not signed off, or something changed since it was.",
	unreadable: "this is no report exported as JSON.",
};
const EXIT: Readonly<Record<CheckedReport["outcome"], number>> = {
	...{ whole: 0, altered: 1, "cut-short": 1, "other-key": 1 },
	...{ unsigned: 2, unreadable: 2 },
};

function signedWords({ title, newsroom, at, approvals }: SignOffRecord, fingerprint: string): string {
	const by = approvals.map(({ name, by: person, at: when }) => `  ${name}: ${person}, ${when}\n`);
	return `  “${title}”, ${newsroom}, ${at}\n${by.join("")}  key ${fingerprint}\n`;
}

/** A public key as it's copied from the settings, or a file with it, PEM or not. */
function readKey(given: string): string {
	const text = existsSync(given) ? readFileSync(given, "utf8") : given;
	return text.replaceAll(/-----[A-Z ]+-----|\s/g, "");
}

/** What was found, a line each. */
function words({ newsroom, events, erased, broken, signed, printedHeadFits, differences }: Verification): string[] {
	const lines = differences.map(({ entity, id, problem, fields }) =>
		[`${entity} ${id}: ${PROBLEM[problem]}`, ...(fields.length > 0 ? [`(${fields.join(", ")})`] : [])].join(" "),
	);
	if (broken.length > 0) lines.unshift(...broken.map((number) => `event ${number}: it was altered, or is missing.`));
	else if (signed === null)
		lines.unshift("the newest event: there is no signing key in the data folder to check it with. Restore a backup.");
	else if (!signed) lines.unshift("the newest event: it is not signed with the key in the data folder.");
	if (printedHeadFits === false) lines.unshift("the printed head: there is no such event in the record.");
	const state = lines.length === 0 ? "whole" : "NOT whole";
	return [
		`${newsroom}: ${events} events, ${state}${erased > 0 ? `, ${erased} redacted` : ""}.`,
		...lines.map((line) => `  ${line}`),
	];
}

const PROBLEM = {
	altered: "altered since it was recorded.",
	missing: "missing.",
	unrecorded: "no event made it.",
	incomplete: "a part of it is missing.",
} as const;

interface Options {
	readonly head: PrintedHead | null;
	/** An exported report; null checks the database. */
	readonly file: string | null;
	readonly key: string | null;
}

function readOptions(args: readonly string[]): Options | "help" | null {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { head: { type: "string" }, key: { type: "string" }, help: { type: "boolean", short: "h" } },
		});
		if (values.help) return "help";
		const [file = null, ...more] = positionals;
		const key = values.key ?? null;
		if (more.length > 0 || (file === null ? key : values.head)) return null;
		if (values.head === undefined) return { head: null, file, key };
		const [, number, hash] = /^(\d+):([0-9a-f]{8,64})$/.exec(values.head.replace(/\s/g, "").toLowerCase()) ?? [];
		return number && hash ? { head: { number: Number(number), hash }, file, key } : null;
	} catch {
		return null;
	}
}
