import { withRuntime } from "../with-runtime.ts";

const HELP = `Usage: onrecord new-key

For a newsroom whose signing key is lost: from now on the record is signed with the key in the data folder. The record
says so, and earlier signatures can no longer be checked.
`;

/** Goes on with another signing key. */
export async function run(args: readonly string[]): Promise<number> {
	if (args.length > 0) {
		const asked = args[0] === "--help" || args[0] === "-h";
		(asked ? process.stdout : process.stderr).write(HELP);
		return asked ? 0 : 2;
	}
	return withRuntime(
		async (runtime) => {
			const { replaceKey } = await import("../../services/verify/replace-key.ts");
			const replaced = await replaceKey(runtime);
			process.stdout.write(
				replaced
					? "The record is signed with the key in the data folder from now on.\n"
					: "Nothing to do: the record is signed with the key in the data folder already.\n",
			);
			return 0;
		},
		{ newKey: true },
	);
}
