import { openAddress } from "../address.ts";
import { runningAddress } from "../running.ts";
import { withRuntime } from "../with-runtime.ts";

const HELP = `Usage: onrecord link [EMAIL]

Prints a link that signs this person in once, within 24 hours, and replaces any earlier one; without an address, the owner's.
For whoever runs the machine: it asks for no password, and the record notes that the link was made.
`;

/** Makes a one-time sign-in link for a member of the newsroom. */
export async function run(args: readonly string[]): Promise<number> {
	const [email] = args;
	if (args.length > 1 || email?.startsWith("-")) {
		const asked = email === "--help" || email === "-h";
		(asked ? process.stdout : process.stderr).write(HELP);
		return asked ? 0 : 2;
	}
	return withRuntime(async (runtime) => {
		const { findMember, operatorLink } = await import("../../services/people/operator.ts");
		const member = await findMember(runtime, email ?? null);
		if (!member) {
			const who =
				email === undefined ? "there is no owner yet" : `nobody with the address ${email} is in this newsroom`;
			process.stderr.write(`onrecord: ${who}. Has Onrecord been started with this data folder?\n`);
			return 2;
		}
		const link = await operatorLink(runtime, member);
		if (!link.ok) {
			process.stderr.write(`onrecord: ${link.problem.message}\n`);
			return 2;
		}
		const { host, port, dataFolder } = runtime.settings;
		process.stderr.write(`Sign-in link for ${member.name} (${member.email}); it works once, for 24 hours:\n`);
		process.stdout.write(`${runningAddress(dataFolder) ?? openAddress(host, port)}${link.value.path}\n`);
		return 0;
	});
}
