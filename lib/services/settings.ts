import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { compile } from "proxy-addr";

/** Where Onrecord runs and keeps its things. */
export interface Settings {
	/** Address to listen on; only this machine unless told otherwise. */
	readonly host: string;
	readonly port: number;
	/** Folder outside the code for the database, the evidence files and the secret. Where it exists, it can be written to. */
	readonly dataFolder: string;
	/** `file:` address of an SQLite database, or `postgresql://…`. */
	readonly databaseUrl: string;
	/** Addresses and networks of proxies whose X-Forwarded-* headers are believed; nobody's unless told otherwise. */
	readonly trustedProxies: readonly string[];
	/** Requests that one API token may make in a minute. */
	readonly requestsPerMinute: number;
}

/** A setting that cannot be used; the message names it, what is wrong and what would do. */
export class SettingsError extends Error {
	override readonly name = "SettingsError";
}

/**
 * Reads `HOST`, `PORT`, `ONRECORD_DATA`, `DATABASE_URL`, `ONRECORD_TRUST_PROXY` and `ONRECORD_RATE_LIMIT`. Makes nothing: a command that only
 * looks must not leave a folder behind where there was none.
 *
 * @throws {SettingsError} where one of them cannot be used.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
	const dataFolder = readDataFolder(env.ONRECORD_DATA);
	return {
		host: readHost(env.HOST),
		port: readPort(env.PORT),
		dataFolder,
		databaseUrl: readDatabaseUrl(env.DATABASE_URL) ?? `file:${join(dataFolder, "onrecord.db")}`,
		trustedProxies: readTrustedProxies(env.ONRECORD_TRUST_PROXY),
		requestsPerMinute: readRate(env.ONRECORD_RATE_LIMIT),
	};
}

function readHost(value: string | undefined): string {
	const host = value?.trim() || "127.0.0.1";
	if (!/^[\w.:-]+$/.test(host) || host.includes("://"))
		throw new SettingsError(
			`HOST is ${JSON.stringify(value)}, which is no address to listen on. Use 127.0.0.1 or 0.0.0.0.`,
		);
	return host;
}

function readPort(value: string | undefined): number {
	if (value === undefined || value.trim() === "") return 3000;
	const port = Number(value);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new SettingsError(`PORT is ${JSON.stringify(value)}. It takes a whole number from 1 to 65535, such as 3000.`);
	return port;
}

function readRate(value: string | undefined): number {
	if (value === undefined || value.trim() === "") return 1200;
	const rate = Number(value);
	if (!Number.isInteger(rate) || rate < 1 || rate > 1_000_000)
		throw new SettingsError(
			`ONRECORD_RATE_LIMIT is ${JSON.stringify(value)}. It takes the requests that an API token may make in a minute, such as 1200.`,
		);
	return rate;
}

function readTrustedProxies(value: string | undefined): readonly string[] {
	const proxies = (value ?? "").split(",").flatMap((one) => one.trim() || []);
	try {
		compile(proxies);
	} catch {
		throw new SettingsError(
			`ONRECORD_TRUST_PROXY is ${JSON.stringify(value)}. It takes the proxy's address, a network or several, such as 10.0.0.7, 10.0.0.0/8 or loopback.`,
		);
	}
	return proxies;
}

function readDatabaseUrl(value: string | undefined): string | null {
	const url = value?.trim();
	if (!url) return null;
	if (/^postgres(ql)?:\/\//.test(url)) {
		if (!URL.canParse(url))
			throw new SettingsError("DATABASE_URL cannot be read. It looks like postgresql://user:password@host:5432/name.");
		return url;
	}
	if (url.startsWith("file:") && url.length > 5) return `file:${resolve(url.slice(5))}`;
	// The value may hold a password, so it is not printed.
	throw new SettingsError("DATABASE_URL takes postgresql://user:password@host:5432/name or file:/path/to/onrecord.db.");
}

function readDataFolder(value: string | undefined): string {
	const folder = resolve(value?.trim() || defaultDataFolder());
	if (existsSync(folder)) requireFolder(folder, () => undefined);
	return folder;
}

/**
 * Makes the data folder where it isn't there yet, for its owner alone.
 *
 * @throws {SettingsError} where that cannot be done.
 */
export function makeDataFolder({ dataFolder }: Settings): void {
	requireFolder(dataFolder, makeFolder);
}

function requireFolder(folder: string, make: (folder: string) => void): void {
	try {
		make(folder);
		if (!statSync(folder).isDirectory()) throw new Error("it is not a folder");
		accessSync(folder, constants.W_OK);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new SettingsError(
			`The data folder ${folder} cannot be used (${reason}). Set ONRECORD_DATA to another folder.`,
		);
	}
}

/** Makes the folder and those above it. Node's own `recursive` never ends where the system refuses with "not found", as under /proc. */
function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	mkdirSync(folder, { mode: 0o700 });
}

/** Where programs keep their data on this system. */
function defaultDataFolder(): string {
	if (process.platform === "win32")
		return join(process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "Onrecord");
	if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "Onrecord");
	return join(process.env.XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "onrecord");
}
