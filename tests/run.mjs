#!/usr/bin/env node
// `npm test`: installs what is missing, then checks, unit and service tests, and browser tests, and ends with one
// line that counts them. `--check` stops after the checks. Plain JavaScript: it runs before anything is installed.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureInstalled, ROOT } from "../lib/cli/install.mjs";

const RESULTS = `${ROOT}tests/results/`;
// Not ".": Biome takes its own configuration for a second one when it walks over it.
const FORMATTED = ["app", "lib", "prisma", "tests", "proxy.ts", "next.config.js", "tsconfig.json", "package.json"];
const onlyChecks = process.argv.includes("--check");
const counts = { passed: 0, failed: 0 };

process.chdir(ROOT);
// A terminal's own settings must not change what the tests see.
for (const name of ["PORT", "HOST", "DATABASE_URL", "ONRECORD_DATA"]) delete process.env[name];
ensureInstalled();
const { generateClients } = await import("../lib/cli/generate.mjs");
await generateClients();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

// Next writes the types of routes and style sheets that the compiler reads.
await run("next", ["typegen"]);
// Beside each other, for each of them keeps one processor busy at most.
await Promise.all([
	check("Formatting and lint", "biome", "ci", "--config-path=.config", "--error-on-warnings", ...FORMATTED),
	check("Types", "tsc", "--noEmit"),
	check("Types of the core, without DOM and Node", "tsc", "--noEmit", "-p", "lib/core/tsconfig.json"),
	check("Unused code", "knip", "--config", ".config/knip.json", "--no-progress"),
]);
if (!onlyChecks) {
	await suite("unit", ".config/vitest.config.ts");
	const { findBrowser } = await import("./support/browser.mjs");
	process.env.ONRECORD_BROWSER = findBrowser();
	await suite("browser", ".config/vitest.browser.config.ts");
} else await suite("architecture", ".config/vitest.config.ts", "tests/architecture.test.ts");

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

/** Runs one tool and counts it as one test. */
async function check(name, tool, ...options) {
	const started = performance.now();
	const { status, output } = await run(tool, options);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	counts[status === 0 ? "passed" : "failed"]++;
	console.log(`${status === 0 ? "✓" : "✗"} ${name} (${seconds} s)`);
	if (status !== 0) console.log(output);
}

/** Runs one Vitest suite and adds its tests; a suite that crashed or ran nothing counts as a failed test. */
async function suite(name, config, ...files) {
	const file = `${RESULTS}${name}.json`;
	const { status } = await run(
		"vitest",
		["run", "--config", config, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...files],
		"inherit",
	);
	const { numPassedTests = 0, numFailedTests = 0 } = readResults(file);
	counts.passed += numPassedTests;
	counts.failed += numFailedTests;
	if ((status !== 0 && numFailedTests === 0) || numPassedTests + numFailedTests === 0) counts.failed++;
}

function readResults(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return {};
	}
}

function run(tool, options, stdio = "pipe") {
	const child = spawn(process.execPath, [binOf(tool), ...options], {
		cwd: ROOT,
		stdio: ["ignore", stdio, stdio],
	});
	let output = "";
	child.stdout?.on("data", (chunk) => (output += chunk));
	child.stderr?.on("data", (chunk) => (output += chunk));
	return new Promise((done) => child.on("close", (status) => done({ status, output })));
}

/** The program of a package, found in its package.json: on every system without a shell. */
function binOf(tool) {
	const name = { biome: "@biomejs/biome", tsc: "typescript" }[tool] ?? tool;
	const { bin } = JSON.parse(readFileSync(`${ROOT}node_modules/${name}/package.json`, "utf8"));
	return `${ROOT}node_modules/${name}/${typeof bin === "string" ? bin : bin[tool]}`;
}
