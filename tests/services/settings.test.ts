import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeDataFolder, readSettings, SettingsError } from "@/lib/services/settings.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-settings-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("without settings it listens on this machine alone, and keeps its data in the folder", () => {
	const dataFolder = join(folder, "a", "b");
	const settings = readSettings({ ONRECORD_DATA: dataFolder });
	expect(settings).toEqual({
		host: "127.0.0.1",
		port: 3000,
		dataFolder,
		databaseUrl: `file:${join(dataFolder, "onrecord.db")}`,
		trustedProxies: [],
		requestsPerMinute: 1200,
		...{ address: null, mail: null, signOn: null },
	});
	expect(existsSync(dataFolder)).toBe(false);
	makeDataFolder(settings);
	// Articles before they are published are nobody else's business.
	const othersMay = process.platform === "win32" ? 0 : statSync(dataFolder).mode & 0o077;
	expect(othersMay).toBe(0);
});

test.each([
	["PORT", "abc", /PORT is "abc".*1 to 65535/],
	["PORT", "70000", /PORT is "70000"/],
	["HOST", "http://localhost", /HOST is .*no address/],
	["ONRECORD_TRUST_PROXY", "yes", /ONRECORD_TRUST_PROXY is "yes".*10\.0\.0\.0\/8 or loopback/],
	["ONRECORD_RATE_LIMIT", "0", /ONRECORD_RATE_LIMIT is "0".*such as 1200/],
	["ONRECORD_URL", "claims.example.org", /ONRECORD_URL is .*such as https/],
	["ONRECORD_SMTP", "mail.example.org", /ONRECORD_SMTP takes smtp:/],
	["ONRECORD_OIDC_ISSUER", "http://login.example.org", /takes the https:\/\/ address/],
	["DATABASE_URL", "mysql://x", /DATABASE_URL takes postgresql/],
])("%s=%s is refused with one line that says what would do", (name, value, message) => {
	const read = () => readSettings({ ONRECORD_DATA: folder, [name]: value });
	expect(read).toThrow(SettingsError);
	expect(read).toThrow(message);
});

test("a password in an address is not printed", () => {
	expect(() => readSettings({ ONRECORD_DATA: folder, DATABASE_URL: "mysql://me:hush@host/x" })).toThrow(
		/^(?!.*hush).*$/,
	);
});

test("a data folder that is a file is refused", () => {
	const file = join(folder, "file");
	writeFileSync(file, "");
	expect(() => readSettings({ ONRECORD_DATA: file })).toThrow(/cannot be used.*Set ONRECORD_DATA/);
	const below = readSettings({ ONRECORD_DATA: join(file, "below") });
	expect(() => makeDataFolder(below)).toThrow(/cannot be used/);
});

test.runIf(existsSync("/proc/self"))(
	"a data folder that the system refuses to make is refused and not tried for ever",
	() => {
		expect(() => makeDataFolder(readSettings({ ONRECORD_DATA: "/proc/onrecord" }))).toThrow(/cannot be used/);
	},
);
