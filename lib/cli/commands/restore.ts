import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../install.mjs";
import { withSettings } from "../with-runtime.ts";

const HELP = `Usage: onrecord restore FILE [--replace]

Brings back a newsroom from an archive that onrecord backup wrote. Stop Onrecord first.

  --replace   replace the newsroom that is here; its files are moved aside, not deleted
              (a PostgreSQL database is emptied: back it up first)
`;

/** Restores a backup. */
export async function run(args: readonly string[]): Promise<number> {
	const options = readOptions(args);
	if (options === null || options.help) {
		(options ? process.stdout : process.stderr).write(HELP);
		return options ? 0 : 2;
	}
	return withSettings(async (settings) => {
		const { closeToOthers } = await import("../../services/data-folder.ts");
		const { restore } = await import("../../services/backup/restore.ts");
		const { makeDataFolder } = await import("../../services/settings.ts");
		makeDataFolder(settings);
		closeToOthers(settings);
		const { madeAt, replaced } = await restore(settings, options.file, {
			replace: options.replace,
			migrations: join(ROOT, "prisma", "migrations"),
			now: new Date(),
		});
		process.stdout.write(`Restored the backup of ${madeAt}. npx onrecord verify says whether it is whole.\n`);
		if (replaced) process.stdout.write(`What was there before is now in ${replaced}.\n`);
		return 0;
	});
}

function readOptions(args: readonly string[]): { file: string; replace: boolean; help: boolean } | null {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { replace: { type: "boolean" }, help: { type: "boolean", short: "h" } },
		});
		const [file = "", ...more] = positionals;
		const help = values.help ?? false;
		return help || (file !== "" && more.length === 0) ? { file, replace: values.replace ?? false, help } : null;
	} catch {
		return null;
	}
}
