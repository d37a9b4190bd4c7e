import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../support/browser.mjs";
import { signInByLink } from "../support/rest-client.ts";
import { freePort, removeDataFolder, startServer } from "../support/server.ts";
import { peer } from "./peers.ts";
import { quantile } from "./quantile.ts";

const RUNS = 5;
const PRESETS = ["desktop", "mobile"] as const;
type Preset = (typeof PRESETS)[number];

/**
 * What Lighthouse says of the three screens, signed in: the median of its performance scores, and accessibility. Beside
 * them stands the smallest page that the server has, two lines of text on the same framework and typefaces: what a screen
 * loses against that is its own.
 */
export async function run(): Promise<void> {
	const lighthouse: Lighthouse = await import(pathToFileURL(peer("lighthouse/core/index.js")).href);
	const server = await startServer();
	const port = await freePort();
	// With a profile the browser has a window from the start. Without one, each look would open another, whose tool bars are
	// pages too and start on the same cores: half of the machine, by Lighthouse's own benchmark index.
	const profile = mkdtempSync(join(tmpdir(), "onrecord-lighthouse-"));
	const browser = await chromium.launchPersistentContext(profile, {
		executablePath: findBrowser(),
		args: ["--no-sandbox", "--disable-gpu", "--no-first-run", `--remote-debugging-port=${port}`],
	});
	try {
		const { client, cookie } = await signInByLink(server.address, server.signInLink ?? "");
		const [sample] = (await client.send("GET", "stories")).body as { id: string }[];
		const screens = {
			"Two lines": "/sign-in/done",
			Stories: "/stories",
			Desk: `/stories/${sample?.id}`,
			Report: `/stories/${sample?.id}/report`,
		};
		for (const preset of PRESETS) {
			const results = new Map<string, Result[]>(Object.keys(screens).map((name) => [name, []]));
			// Round by round, so that whatever else the machine does falls on all alike.
			for (let round = 0; round < RUNS; round++)
				for (const [name, path] of Object.entries(screens))
					results.get(name)?.push(
						await look(lighthouse, `${server.address}${path}`, preset, {
							port,
							logLevel: "error",
							onlyCategories: ["performance", "accessibility"],
							extraHeaders: { Cookie: cookie },
						}),
					);
			const index = quantile(
				[...results.values()].flat().map(({ environment }) => environment.benchmarkIndex),
				0.5,
			);
			console.log(`  ${preset}: benchmark index ${index.toFixed(0)}`);
			for (const [name, looks] of results) report(name, looks);
		}
	} finally {
		await browser.close();
		await server.stop();
		removeDataFolder(server.dataFolder);
		rmSync(profile, { recursive: true, force: true });
	}
}

async function look(lighthouse: Lighthouse, address: string, preset: Preset, flags: object): Promise<Result> {
	// Without a configuration Lighthouse looks as a telephone does.
	const looked = await lighthouse.default(address, flags, preset === "desktop" ? lighthouse.desktopConfig : undefined);
	if (!looked || looked.lhr.runtimeError) throw new Error(`${address}: ${looked?.lhr.runtimeError?.message}`);
	// A cookie that does not work leads to the sign-in page, which would be judged in its place.
	if (looked.lhr.finalDisplayedUrl !== address) throw new Error(`${address} led to ${looked.lhr.finalDisplayedUrl}.`);
	return looked.lhr;
}

function report(name: string, results: readonly Result[]): void {
	const [first] = results;
	if (!first) return;
	const scores = (category: string) =>
		results.map((result) => (result.categories[category]?.score ?? Number.NaN) * 100);
	const figure = (id: string) =>
		quantile(
			results.map((result) => result.audits[id]?.numericValue ?? Number.NaN),
			0.5,
		);
	const performance = scores("performance");
	console.log(
		`    ${name.padEnd(9)} performance ${quantile(performance, 0.5).toFixed(0)} (${performance.map((score) => score.toFixed(0)).join(", ")})  accessibility ${Math.min(...scores("accessibility")).toFixed(0)}  first paint ${figure("first-contentful-paint").toFixed(0)} ms, largest ${figure("largest-contentful-paint").toFixed(0)} ms, blocked ${figure("total-blocking-time").toFixed(0)} ms, shift ${figure("cumulative-layout-shift").toFixed(3)}`,
	);
	for (const { id } of first.categories.accessibility?.auditRefs ?? []) {
		const audit = first.audits[id];
		if (audit && audit.score !== null && audit.score < 1) console.log(`      ${id}: ${audit.title}`);
	}
}

interface Result {
	readonly finalDisplayedUrl: string;
	readonly environment: { readonly benchmarkIndex: number };
	readonly runtimeError?: { readonly message: string };
	readonly categories: Readonly<
		Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }>
	>;
	readonly audits: Readonly<
		Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>
	>;
}

/** What is used of the package; it is not installed where the types are checked. */
interface Lighthouse {
	default(address: string, flags: object, config?: object): Promise<{ readonly lhr: Result } | undefined>;
	readonly desktopConfig: object;
}
