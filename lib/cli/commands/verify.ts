import { withRuntime } from "../with-runtime.ts";

const HELP = `Usage: onrecord verify

Recomputes the hash of every event that was ever recorded and says whether the chain is whole.
Exit code 0: whole. 1: an event was changed, or is missing. 2: asked for wrongly.
`;

/** Checks the record's hash chain. */
export async function run(args: readonly string[]): Promise<number> {
	if (args.length > 0) {
		const asked = args[0] === "--help" || args[0] === "-h";
		(asked ? process.stdout : process.stderr).write(HELP);
		return asked ? 0 : 2;
	}
	return withRuntime(async ({ db }) => {
		const { checkFirstChain } = await import("../../services/history/check-chain.ts");
		const check = await checkFirstChain(db);
		if (!check) {
			process.stderr.write("onrecord: there is no newsroom in this database yet. `npm start` makes one.\n");
			return 2;
		}
		const { events, brokenAt } = check;
		process.stdout.write(
			brokenAt === null ? `${events} events, the chain is whole.\n` : `Broken at event ${brokenAt} of ${events}.\n`,
		);
		return brokenAt === null ? 0 : 1;
	});
}
