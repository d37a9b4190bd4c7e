import { withSettings } from "../with-runtime.ts";

const HELP = `Usage: onrecord backup FILE

Writes the whole newsroom to one archive (.tar.gz): database, evidence files, the secret and the signing key. Onrecord
may go on running meanwhile. Whoever has the archive can read everything in it: keep it as you keep the data folder.
`;

/** Backs the newsroom up. */
export async function run(args: readonly string[]): Promise<number> {
	const [file] = args;
	if (file === undefined || args.length > 1 || file.startsWith("-")) {
		const asked = file === "--help" || file === "-h";
		(asked ? process.stdout : process.stderr).write(HELP);
		return asked ? 0 : 2;
	}
	return withSettings(async (settings) => {
		const { backup } = await import("../../services/backup/backup.ts");
		const size = await backup(settings, file, new Date());
		process.stdout.write(`Backed up to ${file} (${(size / 1_048_576).toFixed(1)} MB).\n`);
		return 0;
	});
}
