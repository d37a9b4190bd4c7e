import { parseArgs } from "node:util";
import type { PrintedHead, Verification } from "../../services/verify/verify.ts";
import { withNewsroom } from "../with-runtime.ts";

const HELP = `Usage: onrecord verify [--head NUMBER:HASH]

Recomputes every event that was ever recorded, and compares the record with the database and the evidence files: claims, sources, evidence, comments, drafts, people.

  --head   number and hash as an earlier report prints them: says whether that event is still in the record

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

function readOptions(args: readonly string[]): { head: PrintedHead | null } | "help" | null {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: { head: { type: "string" }, help: { type: "boolean", short: "h" } },
		});
		if (values.help) return "help";
		if (values.head === undefined) return { head: null };
		const [, number, hash] = /^(\d+):([0-9a-f]{8,64})$/.exec(values.head.replace(/\s/g, "").toLowerCase()) ?? [];
		return number && hash ? { head: { number: Number(number), hash } } : null;
	} catch {
		return null;
	}
}
