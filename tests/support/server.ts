import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An Onrecord of its own: a process, a port and a data folder. */
export interface TestServer {
	readonly address: string;
	readonly dataFolder: string;
	/** The owner's one-time link, printed while nobody has signed in yet. */
	readonly signInLink: string | null;
	/** Milliseconds from the start of the process to its last line. */
	readonly startedIn: number;
	/** The server's process. */
	readonly pid: number;
	/** Ends the server as a person would, and waits for its end. */
	stop(): Promise<void>;
	/** Ends it as a power cut would. */
	kill(): Promise<void>;
}

export interface ServerOptions {
	readonly dataFolder?: string;
	readonly port?: number;
	/** Settings beside the port and the data folder, as a person would give them. */
	readonly env?: Readonly<Record<string, string>>;
	/** Where the code is; this project unless told otherwise. */
	readonly cwd?: string;
	/** Milliseconds to wait for the ready line; a first start builds, which takes ten times as long on a busy machine. */
	readonly timeout?: number;
}

/** What a person's own shell gives to a program, Windows's names included. */
const SHELL = ["PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SystemRoot", "USERPROFILE", "LOCALAPPDATA", "TEMP"];

/**
 * The environment of a server under test: a shell's and the settings named, nothing of the test run's. Libraries look
 * for NODE_ENV=test, TEST or VITEST and then leave out what people rely on, such as the check of a request's origin.
 */
export function serverEnvironment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
	const shell = Object.entries(process.env).filter(([name]) => SHELL.includes(name));
	// Next declares NODE_ENV as always set; a person's shell has none.
	return { ...Object.fromEntries(shell), ...settings } as NodeJS.ProcessEnv;
}

/**
 * Starts Onrecord with the command that `npm start` runs and waits until it is ready.
 *
 * @throws {Error} with what the server printed, where it ends or takes too long.
 */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
	const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), "onrecord-test-"));
	const port = options.port ?? (await freePort());
	const cwd = options.cwd ?? process.cwd();
	const started = performance.now();
	const child = spawn(process.execPath, startCommand(cwd), {
		cwd,
		stdio: ["ignore", "pipe", "pipe"],
		env: serverEnvironment({ ...options.env, PORT: String(port), ONRECORD_DATA: dataFolder }),
	});
	const output = await readUntilReady(child, options.timeout ?? 1_200_000);
	return {
		address: `http://localhost:${port}`,
		dataFolder,
		signInLink: /http\S+\/sign-in\/link\S+/.exec(output)?.[0] ?? null,
		startedIn: performance.now() - started,
		pid: child.pid ?? 0,
		stop: () => end(child, "SIGTERM"),
		kill: () => end(child, "SIGKILL"),
	};
}

/** What `npm start` runs, but for the name of Node. */
function startCommand(folder: string): string[] {
	const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const [program, ...words] = String(scripts.start).split(" ");
	if (program !== "node") throw new Error(`npm start runs “${scripts.start}”, which the tests cannot start.`);
	return words;
}

/** Deletes a data folder that a test made. */
export function removeDataFolder(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
}

function readUntilReady(child: ChildProcess, timeout: number): Promise<string> {
	let output = "";
	return new Promise((ready, fail) => {
		const timer = setTimeout(() => {
			child.kill("SIGKILL");
			fail(new Error(`The server was not ready after ${timeout} ms:\n${output}`));
		}, timeout);
		for (const stream of [child.stdout, child.stderr])
			stream?.on("data", (chunk: Buffer) => {
				output += chunk.toString();
				if (!output.includes("Onrecord is ready")) return;
				clearTimeout(timer);
				ready(output);
			});
		child.once("exit", (code) => {
			clearTimeout(timer);
			fail(new Error(`The server ended with ${code} before it was ready:\n${output}`));
		});
	});
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
	return new Promise((ended) => {
		child.once("exit", () => ended());
		child.kill(signal);
	});
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
	return new Promise((found, fail) => {
		const probe = createServer();
		probe.once("error", fail);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => (address && typeof address === "object" ? found(address.port) : fail(new Error("no port"))));
		});
	});
}
