import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** A PostgreSQL server of the test run's own, on this machine's loopback. */
export interface PostgresqlServer {
	/** Address of one of its databases. */
	urlOf(database: string): string;
	/** Runs one statement on the maintenance database. */
	execute(statement: string): Promise<void>;
	stop(): Promise<void>;
}

/**
 * Starts a server from the programs that the machine has, in a temporary folder, without the care for power cuts that
 * tests do not need. Null where there are no programs and none can be installed.
 */
export async function startPostgresql(): Promise<PostgresqlServer | null> {
	const programs = findPrograms() ?? installPrograms();
	if (!programs) return null;
	const folder = mkdtempSync(join(tmpdir(), "onrecord-postgresql-"));
	// The server refuses to run as root.
	const user = process.getuid?.() === 0 ? userNamed("postgres") : null;
	if (user) chownSync(folder, user.uid, user.gid);
	const data = join(folder, "data");
	const port = await freePort();
	execFileSync(
		join(programs, "initdb"),
		["-D", data, "-U", "onrecord", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
		{ stdio: "pipe", cwd: folder, ...user },
	);
	const settings = {
		listen_addresses: "127.0.0.1",
		unix_socket_directories: "",
		fsync: "off",
		synchronous_commit: "off",
		full_page_writes: "off",
		max_connections: "200",
	};
	const server = spawn(
		join(programs, "postgres"),
		["-D", data, "-p", String(port), ...Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`])],
		{ stdio: "ignore", cwd: folder, ...user },
	);
	const urlOf = (database: string) => `postgresql://onrecord@127.0.0.1:${port}/${database}`;
	const client = await connect(urlOf("postgres"), server);
	return {
		urlOf,
		execute: async (statement) => void (await client.query(statement)),
		async stop() {
			await client.end();
			const ended = new Promise((done) => server.once("exit", done));
			server.kill("SIGINT");
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function connect(url: string, server: ChildProcess): Promise<pg.Client> {
	const deadline = Date.now() + 30_000;
	for (;;) {
		const client = new pg.Client({ connectionString: url });
		try {
			await client.connect();
			return client;
		} catch (error) {
			await client.end().catch(() => {});
			if (server.exitCode !== null || Date.now() > deadline)
				throw new Error("The PostgreSQL server of the tests did not start.", {
					cause: error,
				});
			await new Promise((later) => setTimeout(later, 50));
		}
	}
}

/** The folder of `initdb` and `postgres`, of the newest version that is here. */
function findPrograms(): string | null {
	const configured = spawnSync("pg_config", ["--bindir"], {
		encoding: "utf8",
	}).stdout?.trim();
	const debian = "/usr/lib/postgresql";
	const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
	const folders = [configured, ...versions.map((version) => join(debian, version, "bin"))];
	return folders.find((folder) => folder && existsSync(join(folder, "initdb"))) ?? null;
}

function installPrograms(): string | null {
	if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
	const options = {
		stdio: "ignore",
		timeout: 300_000,
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
	} as const;
	spawnSync("apt-get", ["update", "-qq"], options);
	spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], options);
	return findPrograms();
}

function userNamed(name: string): { uid: number; gid: number } {
	const idOf = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8" }));
	return { uid: idOf("-u"), gid: idOf("-g") };
}

function freePort(): Promise<number> {
	return new Promise((found, failed) => {
		const server = createServer().once("error", failed);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			const port = typeof address === "object" && address ? address.port : 0;
			server.close(() => found(port));
		});
	});
}
