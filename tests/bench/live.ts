import type { Page } from "playwright-core";
import { VERIFICATION_STATUSES } from "../../lib/core/vocabulary/vocabulary.ts";
import { findBrowser } from "../support/browser.mjs";
import { launchBrowser } from "../support/browser-session.ts";
import { followLink } from "../support/follow-link.ts";
import { hydrated } from "../support/hydrated.ts";
import { invite } from "../support/invite.ts";
import { startPostgresql } from "../support/postgresql.ts";
import { removeDataFolder, startServer, type TestServer } from "../support/server.ts";
import { quantile } from "./quantile.ts";

const CHANGES = 120;

/**
 * Two people in two browsers at one story: the time from one's key to the other's screen, by turns, on SQLite and on
 * PostgreSQL; and the time between the story's screens. Target: a second from key to screen, 300 ms between screens.
 */
export async function run(): Promise<void> {
	process.env.ONRECORD_BROWSER ??= findBrowser();
	const sqlite = await startServer();
	await measure("SQLite", sqlite);
	const postgresql = await startPostgresql();
	if (!postgresql) {
		console.log("  PostgreSQL: none on this machine");
		return;
	}
	await postgresql.execute("CREATE DATABASE live");
	await measure("PostgreSQL", await startServer({ env: { DATABASE_URL: postgresql.urlOf("live") } }));
	await postgresql.stop();
}

async function measure(name: string, server: TestServer): Promise<void> {
	// A browser each, so that neither has the other's processes.
	const browsers = [await launchBrowser(), await launchBrowser()];
	try {
		const [one, two] = await Promise.all(
			browsers.map(async (browser) => {
				const context = await browser.newContext({ viewport: { width: 1440, height: 960 }, baseURL: server.address });
				return context.newPage();
			}),
		);
		if (!one || !two || !server.signInLink) throw new Error("There are no two people.");
		await followLink(one, server.signInLink);
		await followLink(two, await invite(one, "Ola Kern", "ola@gazette.example"));
		const [story] = (await (await one.request.get("/api/v1/stories")).json()) as { id: string }[];
		for (const page of [one, two]) {
			await page.goto(`/stories/${story?.id}`);
			await hydrated(page);
			await page.getByRole("button", { name: "Start checking" }).click();
		}
		// Somebody beside them sees the other, so both streams are there.
		await one.getByRole("list", { name: "Also in this story" }).waitFor();
		const waits: number[] = [];
		for (let number = 0; number < CHANGES; number++) {
			const [from, to] = number % 2 === 0 ? [one, two] : [two, one];
			waits.push(await change(from, to, 1 + (number % (VERIFICATION_STATUSES.length - 1))));
		}
		console.log(`  ${name}, key to the other's screen, ${waits.length} changes: ${told(waits)}`);
		console.log(`  ${name}, between the story's screens: ${told(await between(one))}`);
	} finally {
		for (const browser of browsers) await browser.close();
		await server.stop();
		removeDataFolder(server.dataFolder);
	}
}

/** One tags the first claim; milliseconds from the key until the other's list is painted with it. By this machine's one clock. */
async function change(from: Page, to: Page, status: number): Promise<number> {
	const shown = to.evaluate(async (value) => {
		const row = "section[aria-label=Claims] [data-status]";
		while (document.querySelector(row)?.getAttribute("data-status") !== value) await new Promise(requestAnimationFrame);
		// The frame after the one in which it was drawn.
		await new Promise(requestAnimationFrame);
		return performance.timeOrigin + performance.now();
	}, VERIFICATION_STATUSES[status]);
	const pressed = from.evaluate(
		() =>
			new Promise<number>((down) =>
				document.addEventListener("keydown", (event) => down(performance.timeOrigin + event.timeStamp), {
					once: true,
					capture: true,
				}),
			),
	);
	// Both are listening once they have answered.
	await Promise.all([from.evaluate(() => 0), to.evaluate(() => 0)]);
	await from.keyboard.press(String(status));
	return (await shown) - (await pressed);
}

/** Milliseconds from a press on a link to the screen that it leads to, painted. */
async function between(page: Page): Promise<number[]> {
	const times: number[] = [];
	for (let round = 0; round < 10; round++)
		for (const [name, ready] of [
			["Report", "#claims"],
			["Desk", "[aria-label=Inspector]"],
			["History", "main > ol"],
			["Desk", "[aria-label=Inspector]"],
		] as const)
			times.push(
				await page.evaluate(
					async ([link, selector]) => {
						const links = [...document.querySelectorAll<HTMLElement>("nav[aria-label=Screens] a")];
						const began = performance.now();
						links.find(({ textContent }) => textContent === link)?.click();
						while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
						await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
						return performance.now() - began;
					},
					[name, ready] as const,
				),
			);
	return times;
}

const told = (times: readonly number[]): string =>
	`${ms(quantile(times, 0.5))} median, ${ms(quantile(times, 0.95))} p95, ${ms(Math.max(...times))} most`;
const ms = (value: number): string => `${Math.round(value)} ms`;
