import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { compile } from "proxy-addr";
import { ROLES, type Role } from "../core/vocabulary/vocabulary.ts";

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
	/** The address that people open Onrecord at, as letters and the sign-in service have it; null where nothing needs it. */
	readonly address: string | null;
	readonly mail: MailSettings | null;
	readonly signOn: SignOnSettings | null;
}

/** How letters go out. */
export interface MailSettings {
	/** `smtp://user:password@host:587` or `smtps://…`. */
	readonly server: string;
	readonly from: string;
}

/** The OpenID Connect service that people may sign in with. */
export interface SignOnSettings {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** What people call it. */
	readonly name: string;
	/** Whose e-mail address lets them in without an invitation, and as what. */
	readonly letsIn: readonly { readonly domain: string; readonly role: Role }[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used; the message names it, what is wrong and what would do. */
export class SettingsError extends Error {
	override readonly name = "SettingsError";
}

/**
 * Reads the settings as the README lists them. Makes nothing: a command that only looks must not leave a folder behind where
 * there was none.
 *
 * @throws {SettingsError} where one of them cannot be used.
 */
export function readSettings(env: Environment): Settings {
	const address = readAddress(env.ONRECORD_URL);
	const dataFolder = readDataFolder(env.ONRECORD_DATA);
	return {
		host: readHost(env.HOST),
		port: readPort(env.PORT),
		dataFolder,
		databaseUrl: readDatabaseUrl(env.DATABASE_URL) ?? `file:${join(dataFolder, "onrecord.db")}`,
		trustedProxies: readTrustedProxies(env.ONRECORD_TRUST_PROXY),
		requestsPerMinute: readRate(env.ONRECORD_RATE_LIMIT),
		address,
		mail: readMail(env, address),
		signOn: readSignOn(env, address),
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

function readAddress(value: string | undefined): string | null {
	if (!value?.trim()) return null;
	const url = URL.canParse(value) ? new URL(value) : null;
	if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.username)
		throw new SettingsError(
			`ONRECORD_URL is ${JSON.stringify(value)}. It takes the address that people open Onrecord at, such as https://claims.example.org.`,
		);
	return url.origin;
}

function readMail(env: Environment, address: string | null): MailSettings | null {
	const server = env.ONRECORD_SMTP?.trim();
	if (!server) return null;
	// The value may hold a password, so it is not printed.
	if (!/^smtps?:\/\/[^/]+\/?$/.test(server) || !URL.canParse(server))
		throw new SettingsError("ONRECORD_SMTP takes smtp://user:password@host:587 or smtps://user:password@host:465.");
	const from = env.ONRECORD_MAIL_FROM?.trim() ?? "";
	const sender = /^[^<>\r\n]*<([^<>]*)>$/.exec(from)?.[1] ?? from;
	if (!/^[^\s@<>]+@[^\s@<>]+$/.test(sender))
		throw new SettingsError(
			`ONRECORD_MAIL_FROM is ${JSON.stringify(from)}. It takes the sender of letters, such as Onrecord <desk@example.org>.`,
		);
	requireAddress(address, "ONRECORD_SMTP");
	return { server, from };
}

function readSignOn(env: Environment, address: string | null): SignOnSettings | null {
	const issuer = env.ONRECORD_OIDC_ISSUER?.trim();
	if (!issuer) return null;
	const url = URL.canParse(issuer) ? new URL(issuer) : null;
	const isHere = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
	if (!url || (url.protocol !== "https:" && !(url.protocol === "http:" && isHere)))
		throw new SettingsError(
			`ONRECORD_OIDC_ISSUER is ${JSON.stringify(issuer)}. It takes the https:// address of the sign-in service.`,
		);
	const clientId = env.ONRECORD_OIDC_CLIENT_ID?.trim();
	const clientSecret = env.ONRECORD_OIDC_CLIENT_SECRET?.trim() || readSecretFile(env.ONRECORD_OIDC_CLIENT_SECRET_FILE);
	if (!clientId || !clientSecret)
		throw new SettingsError(
			"ONRECORD_OIDC_ISSUER needs ONRECORD_OIDC_CLIENT_ID, and ONRECORD_OIDC_CLIENT_SECRET_FILE or ONRECORD_OIDC_CLIENT_SECRET.",
		);
	requireAddress(address, "ONRECORD_OIDC_ISSUER");
	const name = env.ONRECORD_OIDC_NAME?.trim() || "single sign-on";
	return { issuer, clientId, clientSecret, name, letsIn: readLetsIn(env.ONRECORD_OIDC_LETS_IN) };
}

/** A secret in a file that nobody else on the machine can read. */
function readSecretFile(value: string | undefined): string | null {
	const file = value?.trim();
	if (!file) return null;
	const complain = (what: string): never => {
		throw new SettingsError(`ONRECORD_OIDC_CLIENT_SECRET_FILE names ${file}, ${what}`);
	};
	try {
		if (process.platform !== "win32" && statSync(file).mode & 0o077)
			return complain("which others on this machine can read. Close it with chmod 600.");
		return readFileSync(file, "utf8").trim();
	} catch (error) {
		if (error instanceof SettingsError) throw error;
		return complain(`which cannot be read (${error instanceof Error ? error.message : String(error)}).`);
	}
}

function readLetsIn(value: string | undefined): SignOnSettings["letsIn"] {
	return (value ?? "").split(",").flatMap((one) => {
		const [domain = "", role = ""] = one.trim().toLowerCase().split("=");
		if (domain === "" && role === "") return [];
		const known = ROLES.find((known) => known === role && known !== "owner");
		if (!known || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))
			throw new SettingsError(
				`ONRECORD_OIDC_LETS_IN has ${JSON.stringify(one.trim())}. It takes domains with a role, such as example.org=checker; the roles are viewer, checker and editor.`,
			);
		return [{ domain, role: known }];
	});
}

function requireAddress(address: string | null, setting: string): void {
	if (address === null)
		throw new SettingsError(
			`${setting} needs ONRECORD_URL, the address that people open Onrecord at, such as https://claims.example.org.`,
		);
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
