import { withRuntime } from "../with-runtime.ts";

const HELP = `Usage: onrecord link EMAIL

Prints a link that signs this person in once, within a day. For whoever runs the machine: no password is asked for.
`;

/** Makes a one-time sign-in link for a member of the newsroom. */
export async function run(args: readonly string[]): Promise<number> {
	const [email] = args;
	if (email === undefined || args.length > 1 || email.startsWith("-")) {
		const asked = email === "--help" || email === "-h";
		(asked ? process.stdout : process.stderr).write(HELP);
		return asked ? 0 : 2;
	}
	return withRuntime(async ({ db, accounts, settings }) => {
		const { findMember } = await import("../../services/people/actors.ts");
		const member = await findMember(db, email);
		if (!member) {
			process.stderr.write(`onrecord: nobody with the address ${email} is in this newsroom.\n`);
			return 2;
		}
		const host = settings.host === "127.0.0.1" ? "localhost" : settings.host;
		process.stdout.write(`http://${host}:${settings.port}${await accounts.signInPath(member.email)}\n`);
		return 0;
	});
}
