import { parseArgs } from "node:util";
import { counted } from "../../core/vocabulary/counted.ts";
import type { Run } from "../../services/retention/expire.ts";
import { withRuntime } from "../with-runtime.ts";

const HELP = `Usage: onrecord retention [--yes]

Says which comments and terms are due to be erased under the newsroom's retention rules. The server erases these by itself, at its
start and every six hours; an owner sets the rules and legal holds under Settings → Retention.

  --yes   erase them now; this cannot be undone
`;

/** Says what the retention rules erase next, or has them erase it. */
export async function run(args: readonly string[]): Promise<number> {
	const options = readOptions(args);
	if (options === null || options.help) {
		(options ? process.stdout : process.stderr).write(HELP);
		return options ? 0 : 2;
	}
	return withRuntime(async (runtime) => {
		const { expire } = await import("../../services/retention/expire.ts");
		const runs = await expire(runtime, { only: options.yes ? "erase" : "look" });
		for (const one of runs) process.stdout.write(`${words(one, options.yes)}\n`);
		return 0;
	});
}

function words({ newsroom, hold, stories, comments, terms }: Run, isDone: boolean): string {
	if (hold !== null) return `${newsroom}: nothing is erased, because it is under a legal hold: ${hold}`;
	if (comments + terms === 0) return `${newsroom}: nothing is due.`;
	const what = `${counted(comments, "comment")} and the terms of ${counted(terms, "source")} in ${counted(stories, "story", "stories")}`;
	return `${newsroom}: ${isDone ? "erased" : "due are"} ${what}.`;
}

function readOptions(args: readonly string[]): { yes: boolean; help: boolean } | null {
	try {
		const { yes = false, help = false } = parseArgs({
			args: [...args],
			options: { yes: { type: "boolean" }, help: { type: "boolean", short: "h" } },
		}).values;
		return { yes, help };
	} catch {
		return null;
	}
}
