import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openAddress } from "../../lib/cli/address.ts";
import { runningAddress } from "../../lib/cli/running.ts";

test.each([
	["127.0.0.1", "http://localhost:3000"],
	["::1", "http://[::1]:3000"],
	["fd00::12", "http://[fd00::12]:3000"],
	["10.1.2.3", "http://10.1.2.3:3000"],
	["desk.example", "http://desk.example:3000"],
])("a server that listens on %s is opened at %s", (host, address) => {
	expect(openAddress(host, 3000)).toBe(address);
});

test.each(["0.0.0.0", "::"])("%s is where one listens, not where one goes", (host) => {
	const { hostname } = new URL(openAddress(host, 3000));
	expect(["0.0.0.0", "[::]", "127.0.0.1"]).not.toContain(hostname);
	expect(hostname).toMatch(/^(localhost|\d+(\.\d+){3})$/);
});

test("the address of the running server is found in its data folder, until it ends, however it ends", async () => {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-running-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	expect(runningAddress(folder)).toBeNull();
	const start = async () => {
		const note = new URL("../../lib/cli/running.ts", import.meta.url).href;
		const code = `const { noteRunning } = await import(${JSON.stringify(note)});
			noteRunning(process.argv[1], "http://localhost:4567"); process.send("noted");
			process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000);`;
		const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code, folder], {
			stdio: ["ignore", "inherit", "inherit", "ipc"],
		});
		await once(child, "message");
		return async (signal: NodeJS.Signals) => {
			child.kill(signal);
			await once(child, "exit");
		};
	};
	for (const signal of ["SIGTERM", "SIGKILL"] as const) {
		const end = await start();
		expect(runningAddress(folder)).toBe("http://localhost:4567");
		await end(signal);
		expect(runningAddress(folder)).toBeNull();
	}
	writeFileSync(join(folder, "running.json"), '{"pid": 1, "addr');
	expect(runningAddress(folder)).toBeNull();
});
