import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { serverEnvironment } from "../support/server.ts";

/** Names that libraries take for a sign of a test run. */
const TEST_VARIABLE = /^(NODE_ENV|TEST|CI)$|VITEST|JEST|PLAYWRIGHT|^ONRECORD_(?!DATA$)/;

/** The names of the variables that a program started in this environment finds. */
const namesIn = (env: NodeJS.ProcessEnv): string[] =>
	JSON.parse(execFileSync(process.execPath, ["-p", "JSON.stringify(Object.keys(process.env))"], { env }).toString());

test("a server under test finds no variable of the test run, and the settings given to it", () => {
	const ours = namesIn(process.env).filter((name) => TEST_VARIABLE.test(name));
	expect(ours).toEqual(expect.arrayContaining(["NODE_ENV", "TEST", "VITEST"]));
	const names = namesIn(serverEnvironment({ PORT: "3000", ONRECORD_DATA: "/tmp/none" }));
	expect(names.filter((name) => TEST_VARIABLE.test(name))).toEqual([]);
	expect(names).toEqual(expect.arrayContaining(["PATH", "PORT", "ONRECORD_DATA"]));
});
