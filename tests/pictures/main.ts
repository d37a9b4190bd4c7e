import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { findBrowser } from "../support/browser.mjs";
import { launchBrowser } from "../support/browser-session.ts";
import { type RestClient, signInByLink } from "../support/rest-client.ts";
import { removeDataFolder, startServer } from "../support/server.ts";
import { takeCookie } from "../support/take-cookie.ts";
import { newsroom } from "./newsroom.ts";
import type { Scene, State } from "./scene.ts";
import { STATES } from "./states.ts";

const FOLDER = join(import.meta.dirname, "../results/pictures");
const VIEWS = [
	{ name: "light-1440", width: 1440, height: 960, colorScheme: "light" },
	{ name: "dark-1440", width: 1440, height: 960, colorScheme: "dark" },
	{ name: "light-390", width: 390, height: 844, colorScheme: "light" },
	{ name: "dark-390", width: 390, height: 844, colorScheme: "dark" },
] as const;
type View = (typeof VIEWS)[number];

/**
 * `npm run pictures` takes a picture of every state of every screen, light and dark, wide and narrow, for somebody to look
 * at: tests/results/pictures/<state>.<view>.png. `npm run pictures -- desk` takes those whose name holds the word.
 */
const wanted = process.argv.slice(2);
const states = STATES.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (states.length === 0) {
	console.error(`No state is called so. There are: ${STATES.map(({ name }) => name).join(", ")}.`);
	process.exit(2);
}
process.env.ONRECORD_BROWSER ??= findBrowser();
const server = await startServer();
const browser = await launchBrowser();
const failed: string[] = [];
try {
	const { client, cookie } = await signInByLink(server.address, server.signInLink ?? "");
	// Some are taken again beside all the others.
	if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	for (const state of states) for (const view of VIEWS) await take(browser, client, cookie, state, view);
} finally {
	await browser.close();
	await server.stop();
	removeDataFolder(server.dataFolder);
}
console.log(`\n${FOLDER}`);
for (const words of failed) console.error(words);
process.exit(failed.length === 0 ? 0 : 1);

async function take(browser: Browser, client: RestClient, cookie: string, state: State, view: View): Promise<void> {
	const { width, height, colorScheme } = view;
	const context = await browser.newContext({
		baseURL: server.address,
		viewport: { width, height },
		colorScheme,
		reducedMotion: "reduce",
		// Small print can only be judged as sharp as it is on a screen of today.
		deviceScaleFactor: width < 600 ? 2 : 1,
		hasTouch: width < 600,
		isMobile: width < 600,
	});
	if (!state.isSignedOut) await takeCookie(context, server.address, cookie);
	try {
		const page = await context.newPage();
		const scene: Scene = { page, context, client, isNarrow: width < 600, ...(await newsroom(client)) };
		await state.show(scene);
		await page.waitForTimeout(400);
		await page.screenshot({ path: join(FOLDER, `${state.name}.${view.name}.png`) });
		process.stdout.write(".");
	} catch (error) {
		failed.push(`${state.name}, ${view.name}: ${error}`);
		process.stdout.write("✗");
	} finally {
		await context.close();
	}
}
