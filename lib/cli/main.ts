/** A command of `onrecord`: gets what stands after its name, gives the exit code. */
interface Command {
	run(args: readonly string[]): number | Promise<number>;
}

/** The commands by name. Each is loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, { readonly about: string; load(): Promise<Command> }>> = {
	extract: {
		about: "break articles into claims with their source chains",
		load: () => import("./commands/extract.ts"),
	},
	lint: {
		about: "check articles or a story against the sourcing rules",
		load: () => import("./commands/lint.ts"),
	},
	report: {
		about: "write a story's sourcing report in any of its formats",
		load: () => import("./commands/report.ts"),
	},
	import: {
		about: "make stories of documents",
		load: () => import("./commands/import.ts"),
	},
	link: {
		about: "make a one-time sign-in link for a member of the newsroom",
		load: () => import("./commands/link.ts"),
	},
	verify: {
		about: "check that record, tables and evidence files are intact",
		load: () => import("./commands/verify.ts"),
	},
	backup: {
		about: "write the whole newsroom to one archive",
		load: () => import("./commands/backup.ts"),
	},
	restore: {
		about: "restore what backup wrote",
		load: () => import("./commands/restore.ts"),
	},
	redact: {
		about: "erase a name or a passage from everything, the record included",
		load: () => import("./commands/redact.ts"),
	},
	retention: {
		about: "erase what is due under the retention rules",
		load: () => import("./commands/retention.ts"),
	},
	"new-key": {
		about: "sign the record with a new key where the old one is lost",
		load: () => import("./commands/new-key.ts"),
	},
	train: {
		about: "train the attribution model on a corpus",
		load: () => import("./commands/train.ts"),
	},
	ablate: {
		about: "measure what each stage and feature family is worth",
		load: () => import("./commands/ablate.ts"),
	},
	evaluate: {
		about: "measure the extractor against a corpus and annotated articles",
		load: () => import("./commands/evaluate.ts"),
	},
};

const HELP = `Usage: onrecord <command> [options]

${Object.entries(COMMANDS)
	.map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
	.join("\n")}

onrecord <command> --help says more.
`;

/** Runs the command that the arguments name. Gives the exit code: 0 done, 2 asked for wrongly. */
export async function main(args: readonly string[]): Promise<number> {
	const [name, ...rest] = args;
	if (name === undefined || name === "--help" || name === "-h" || name === "help") {
		(name === undefined ? process.stderr : process.stdout).write(HELP);
		return name === undefined ? 2 : 0;
	}
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) {
		process.stderr.write(`onrecord: there is no command “${name}”. onrecord --help lists the commands.\n`);
		return 2;
	}
	return (await command.load()).run(rest);
}
