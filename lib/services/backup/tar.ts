import { spawn } from "node:child_process";
import { UNFINISHED } from "../evidence/file-store.ts";
import { SettingsError } from "../settings.ts";

/** Packs what lies in a folder, and what links in it lead to, into a gzipped archive, by the system's own `tar`. */
export async function pack(file: string, folder: string, names: readonly string[]): Promise<void> {
	await tar([`--exclude=*${UNFINISHED}`, "-czhf", file, "-C", folder, ...names]);
}

/** Unpacks an archive that holds nothing but plain files and folders with expected names; others are refused whole. */
export async function unpack(file: string, folder: string, expected: RegExp): Promise<void> {
	const names = lines(await tar(["-tzf", file]));
	// A link or a device would be an entry of another kind: it could lead out of the folder.
	const kinds = lines(await tar(["-tvzf", file])).map((line) => line[0]);
	const stranger = names.find((name) => !expected.test(name));
	if (stranger !== undefined) throw new Error(`it holds ${JSON.stringify(stranger)}`);
	if (kinds.some((kind) => kind !== "-" && kind !== "d")) throw new Error("it holds links");
	await tar(["-xzf", file, "-C", folder, "--no-same-owner"]);
}

const lines = (text: string): string[] => text.split("\n").filter(Boolean);

function tar(options: readonly string[]): Promise<string> {
	const child = spawn("tar", options, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, LC_ALL: "C" } });
	let [output, complaint] = ["", ""];
	child.stdout.on("data", (chunk) => (output += chunk));
	child.stderr.on("data", (chunk) => (complaint += chunk));
	return new Promise((done, fail) => {
		child.once("error", () =>
			fail(new SettingsError("The program tar is needed for backups, and is not on this machine.")),
		);
		child.once("close", (code) => {
			if (code === 0) done(output);
			else fail(new Error(complaint.trim().split("\n")[0] ?? `tar ended with ${code}`));
		});
	});
}
