import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { FERRY } from "../support/desk-page.ts";

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
	await page.goto("/stories");
	const id = await page.evaluate(async (text) => {
		const body = JSON.stringify({ text, evenIfDuplicate: true });
		const headers = { "Content-Type": "application/json" };
		const made = await fetch("/api/v1/stories", { method: "POST", body, headers });
		return ((await made.json()) as { id: string }).id;
	}, FERRY);
	await page.goto(`/stories/${id}`);
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
	await page.reload();
	await page.getByText(/^1 of \d+ checked$/).waitFor();
	await page.getByText("Ask the board").waitFor();
});
