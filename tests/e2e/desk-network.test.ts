import { type Browser, chromium, type Page, type Request } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { FERRY } from "../support/desk-page.ts";
import { goTo, reload } from "../support/hydrated.ts";

// As colleagues reach a newsroom's server: plain HTTP under a name, where browsers keep some of their features back.
const HOST = "newsroom.test";
let browser: Browser;
let page: Page;
beforeAll(async () => {
	const server = new URL(inject("address"));
	const owner = JSON.parse(inject("owner")) as { cookies: { domain: string }[] };
	browser = await chromium.launch({
		...(process.env.ONRECORD_BROWSER && { executablePath: process.env.ONRECORD_BROWSER }),
		args: ["--no-sandbox", "--disable-gpu", `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
	});
	const context = await browser.newContext({
		storageState: { cookies: owner.cookies.map((cookie) => ({ ...cookie, domain: HOST })), origins: [] } as never,
		baseURL: `http://${HOST}:${server.port}`,
		viewport: { width: 1440, height: 960 },
	});
	page = await context.newPage();
	await goTo(page, "/stories");
	const id = await page.evaluate(async (text) => {
		const body = JSON.stringify({ text, evenIfDuplicate: true });
		const headers = { "Content-Type": "application/json" };
		const made = await fetch("/api/v1/stories", { method: "POST", body, headers });
		return ((await made.json()) as { id: string }).id;
	}, FERRY);
	await goTo(page, `/stories/${id}`);
	await page.getByRole("button", { name: "Start checking" }).click();
});
afterAll(async () => browser?.close());

test("claims are tagged, commented on and split over plain HTTP", async () => {
	expect(await page.evaluate(() => isSecureContext)).toBe(false);
	await page.keyboard.press("1");
	await page.getByText(/^1 of \d+ checked$/).waitFor();
	await page.keyboard.press("c");
	await page.keyboard.type("Ask the board");
	await page.keyboard.press("Control+Enter");
	await page.getByRole("button", { name: "Resolve" }).waitFor();
	await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("onrecord.queue.")));
	await reload(page);
	await page.getByText(/^1 of \d+ checked$/).waitFor();
	await page.getByText("Ask the board").waitFor();
});

test("eight tabs over plain HTTP, where no lock can be had, follow on one stream, also once its tab is closed", async () => {
	const context = page.context();
	const streams = new Set<Request>();
	const drop = (request: Request) => streams.delete(request);
	context.on("request", (request) => request.url().includes("/api/v1/live?") && streams.add(request));
	context.on("requestfinished", drop).on("requestfailed", drop);
	const tabs = [page, ...(await Promise.all(Array.from({ length: 7 }, () => context.newPage())))];
	for (const tab of tabs) await goTo(tab, page.url());
	expect(await page.evaluate(() => navigator.locks === undefined)).toBe(true);
	for (const words of ["seen in eight windows", "seen in seven windows"]) {
		// By the API, as a program would: it comes to the tabs by the stream alone.
		await tabs.at(-1)?.evaluate(async (what) => {
			const [claim] = await (await fetch(`/api/v1${location.pathname}/claims`)).json();
			const body = JSON.stringify({ revision: claim.revision, what });
			await fetch(`/api/v1/claims/${claim.id}`, { method: "PATCH", body });
		}, words);
		for (const tab of tabs) await tab.getByRole("region", { name: "Claims" }).getByText(words).waitFor();
		// The browser says no more of what a closed tab had asked for.
		const open = () => [...streams].filter((request) => !request.frame().page().isClosed());
		await expect.poll(() => open().length).toBe(1);
		await tabs.shift()?.close();
	}
});
