import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults, launchBrowser, watchForErrors } from "../support/browser-session.ts";
import { followLink } from "../support/follow-link.ts";
import { type HttpsProxy, startHttpsProxy } from "../support/https-proxy.ts";
import { goTo, reload } from "../support/hydrated.ts";
import { invite } from "../support/invite.ts";
import { removeDataFolder, startServer, type TestServer } from "../support/server.ts";

const OWNER = { email: "owner@onrecord.local", password: "seven quiet harbours" };

/** A name on the newsroom's network: no secure context, and nothing leaves the machine. */
const NETWORK_NAME = "desk.newsroom.test";

let browser: Browser;
let server: TestServer;
let proxy: HttpsProxy;
/** The ways in which a newsroom reaches the same server. */
const addresses = { local: "", network: "", https: "" };
type Way = keyof typeof addresses;

beforeAll(async () => {
	server = await startServer({ env: { HOST: "0.0.0.0", ONRECORD_TRUST_PROXY: "loopback" } });
	browser = await launchBrowser(`--host-resolver-rules=MAP ${NETWORK_NAME} 127.0.0.1`);
	proxy = await startHttpsProxy(Number(new URL(server.address).port), "localhost");
	const { port } = new URL(server.address);
	Object.assign(addresses, {
		local: server.address,
		network: `http://${NETWORK_NAME}:${port}`,
		https: `https://localhost:${proxy.port}`,
	});
});
afterAll(async () => {
	await browser?.close();
	await proxy?.close();
	await server?.stop();
	if (server) removeDataFolder(server.dataFolder);
});

const newBrowser = (way: Way, options: { javaScriptEnabled?: boolean } = {}): Promise<BrowserContext> =>
	browser.newContext({ baseURL: addresses[way], ignoreHTTPSErrors: true, reducedMotion: "reduce", ...options });

async function typePassword(page: Page, email: string, password: string): Promise<void> {
	await page.getByLabel("E-mail").fill(email);
	await page.getByLabel("Password", { exact: true }).fill(password);
	await page.getByRole("button", { name: "Sign in" }).click();
}
async function signInAsOwner(way: Way): Promise<{ context: BrowserContext; page: Page }> {
	const context = await newBrowser(way);
	const page = await context.newPage();
	await goTo(page, "/sign-in");
	await typePassword(page, OWNER.email, OWNER.password);
	await page.waitForURL("**/stories");
	return { context, page };
}
test("the printed link can be opened, survives a preview, and its button signs in once", async () => {
	const link = server.signInLink ?? "";
	expect(new URL(link).hostname).not.toBe("0.0.0.0");
	for (const method of ["HEAD", "GET", "GET"]) expect((await fetch(link, { method })).status).toBe(200);
	const context = await newBrowser("local");
	const page = await context.newPage();
	const errors = watchForErrors(page);
	await goTo(page, new URL(link).pathname + new URL(link).search);
	expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Sign in as Owner");
	expect(await axeFaults(page)).toEqual([]);
	await page.getByRole("button", { name: "Sign in" }).click();
	await page.waitForURL("**/stories");
	await goTo(page, "/settings");
	await page.getByLabel("New password").fill(OWNER.password);
	await page.getByRole("button", { name: "Set password" }).click();
	await page.getByText("Your password is set").waitFor();
	await page.getByRole("heading", { name: "Change your password" }).waitFor();
	expect(errors).toEqual([]);
	await context.close();
	const second = await newBrowser("local");
	const late = await second.newPage();
	await goTo(late, new URL(link).pathname + new URL(link).search);
	await late.getByText("no longer works").waitFor();
	expect(await axeFaults(late)).toEqual([]);
	await second.close();
});

const WAYS: Way[] = ["local", "network", "https"];
describe.each(WAYS)("over the address for %s", (way) => {
	test("invite, link, set a password, sign out, sign in, change it: another browser is signed out", async () => {
		const { context: ownerContext, page: owner } = await signInAsOwner(way);
		const email = `mira-${way}@desk.example`;
		const link = await invite(owner, "Mira Olsen", email);
		expect(link.startsWith(`${addresses[way]}/sign-in/link?`), link).toBe(true);
		const [first, second] = [await newBrowser(way), await newBrowser(way)];
		const [here, elsewhere] = [await first.newPage(), await second.newPage()];
		const errors = watchForErrors(here);
		await followLink(here, link);
		await goTo(here, "/settings");
		await here.getByLabel("New password").fill("three small ferries");
		await here.getByRole("button", { name: "Set password" }).click();
		await here.getByText("Your password is set").waitFor();
		await here.getByRole("button", { name: "Sign out" }).click();
		await here.waitForURL("**/sign-in");
		await goTo(here, "/sources");
		await here.waitForURL("**/sign-in?next=%2Fsources");
		await typePassword(here, email, "three small ferries");
		await here.waitForURL("**/sources");
		await goTo(elsewhere, "/sign-in");
		await typePassword(elsewhere, email, "three small ferries");
		await elsewhere.waitForURL("**/stories");
		await goTo(here, "/settings");
		await here.getByLabel("Current password").fill("three small ferries");
		await here.getByLabel("New password").fill("four large ferries");
		await here.getByRole("button", { name: "Change password" }).click();
		await here.getByText("Your password is changed").waitFor();
		await goTo(elsewhere, "/stories");
		await elsewhere.waitForURL("**/sign-in**");
		await reload(here);
		await here.getByText("Password changed").waitFor();
		for (const cookie of await first.cookies())
			expect(cookie).toMatchObject({ secure: way === "https", httpOnly: true });
		expect(errors).toEqual([]);
		for (const context of [ownerContext, first, second]) await context.close();
	});
});

test("without scripts the link and the form still sign in, and a wrong password is said", async () => {
	const { context, page: owner } = await signInAsOwner("local");
	const link = await invite(owner, "Noa Script", "noa@desk.example");
	const guest = await newBrowser("local", { javaScriptEnabled: false });
	const page = await guest.newPage();
	await page.goto(link);
	await page.getByRole("button", { name: "Sign in" }).click();
	await page.waitForURL("**/stories");
	await guest.clearCookies();
	await page.goto("/sign-in?next=/sources");
	await typePassword(page, OWNER.email, "not this one");
	await page.getByText("password is wrong").waitFor();
	await typePassword(page, OWNER.email, OWNER.password);
	await page.waitForURL("**/sources");
	for (const one of [context, guest]) await one.close();
});

test("a link opened in the browser of somebody else says whom it is for, and changes over", async () => {
	const { context, page } = await signInAsOwner("local");
	const link = await invite(page, "Ada Berg", "ada@desk.example");
	await goTo(page, link);
	expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Sign in as Ada Berg");
	await page.getByRole("button", { name: "Sign in" }).click();
	await page.waitForURL("**/stories");
	await goTo(page, "/settings");
	expect(await page.getByLabel("Name").inputValue()).toBe("Ada Berg");
	await context.close();
});

test("name, address and the newsroom's name are changed under Settings", async () => {
	const { context, page } = await signInAsOwner("local");
	await goTo(page, "/settings");
	await page.getByLabel("Name").fill("Ingrid Vale");
	await page.getByLabel("E-mail").fill("ingrid@desk.example");
	await page.getByLabel("Your password", { exact: true }).fill(OWNER.password);
	await page.getByRole("button", { name: "Save" }).click();
	await page.getByText("Saved.").waitFor();
	OWNER.email = "ingrid@desk.example";
	await goTo(page, "/settings/newsroom");
	await page.getByLabel("Name").fill("The Harbour Ledger");
	await page.getByRole("button", { name: "Save" }).click();
	await page.getByText("Saved.").waitFor();
	for (const path of ["/settings", "/settings/newsroom", "/settings/people"]) {
		await goTo(page, path);
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await axeFaults(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	}
	await goTo(page, "/settings/people");
	await page.getByText("ingrid@desk.example").waitFor();
	await goTo(page, "/stories");
	await page.locator("a[href^='/stories/0']").first().click();
	await page.waitForURL(/stories\/[0-9a-f-]{36}/);
	await goTo(page, `${page.url().split("?")[0]}/report`);
	await page.getByText("The Harbour Ledger").first().waitFor();
	await context.close();
	const again = await signInAsOwner("local");
	await again.context.close();
});

describe("from other sites", () => {
	const post = (path: string, headers: Record<string, string>, body: string) =>
		fetch(`${server.address}${path}`, { method: "POST", headers, body, redirect: "manual" });
	const credentials = (more: object = {}) => JSON.stringify({ ...OWNER, ...more });
	const json = { "content-type": "application/json" };

	test("nobody is signed in, whatever the origin or the scheme is", async () => {
		for (const origin of [
			"http://evil.example",
			"https://evil.example",
			`https://${new URL(server.address).host}`,
			"null",
			"",
		])
			for (const authorization of [undefined, "Basic eDp5", "Bearer ", "Bearer x"]) {
				const headers = { ...json, ...(origin && { origin }), ...(authorization && { authorization }) };
				const isOurs = origin === `https://${new URL(server.address).host}`;
				// Over plain HTTP the scheme that the browser saw isn't known: only a trusted proxy tells it.
				expect((await post("/api/auth/sign-in", headers, credentials())).status).toBe(isOurs ? 204 : 403);
			}
	});

	test("nothing leads to another site", async () => {
		const origin = server.address;
		const signedIn = await post(
			"/api/auth/sign-in",
			{ ...json, origin },
			credentials({ callbackURL: "https://evil.example/" }),
		);
		expect([signedIn.status, signedIn.headers.get("location")]).toEqual([204, null]);
		const form = { origin, "content-type": "application/x-www-form-urlencoded" };
		for (const next of ["https://evil.example/", "//evil.example", "/\\evil.example", "/.//evil.example"]) {
			const body = new URLSearchParams({ ...OWNER, next, callbackURL: next, errorCallbackURL: next }).toString();
			expect((await post("/api/auth/sign-in", form, body)).headers.get("location")).toBe("/stories");
		}
		const bad = await post(
			"/api/auth/link",
			form,
			"token=x&callbackURL=https://evil.example&errorCallbackURL=https://evil.example",
		);
		expect([bad.status, bad.headers.get("location")]).toEqual([303, "/sign-in/link?token=x"]);
		for (const path of [
			"magic-link/verify?token=x&errorCallbackURL=https://evil.example/",
			"sign-in/email",
			"get-session",
		])
			expect((await fetch(`${server.address}/api/auth/${path}`, { redirect: "manual" })).status).toBe(404);
	});

	test("a session's cookie with an Authorization that is no token is still checked; with a token it isn't read", async () => {
		const { context } = await signInAsOwner("local");
		const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
		const body = JSON.stringify({ text: "A line that nobody wants." });
		const headers = { cookie, "content-type": "text/plain", origin: "http://evil.example" };
		for (const authorization of ["Basic eDp5", "Negotiate x", "Bearer ", ""])
			expect((await post("/api/v1/stories", { ...headers, authorization }, body)).status).toBe(403);
		expect((await post("/api/v1/stories", { ...headers, authorization: "Bearer none" }, body)).status).toBe(401);
		const own = { cookie, "content-type": "application/json", origin: server.address, authorization: "Basic eDp5" };
		expect((await post("/api/v1/stories", own, body)).status).toBe(201);
		await context.close();
	});
});

test("after five wrong passwords the form says how long to wait, in words", async () => {
	const context = await newBrowser("local");
	const page = await context.newPage();
	await goTo(page, "/sign-in");
	for (let guess = 0; guess < 6; guess++) {
		await typePassword(page, "nobody@desk.example", `guess number ${guess}`);
		await expect.poll(() => page.getByRole("button", { name: "Sign in" }).isEnabled()).toBe(true);
	}
	await page.getByText(/Too many wrong passwords\. Wait \d+ seconds/).waitFor();
	// Others in the same office are not kept out.
	await typePassword(page, OWNER.email, OWNER.password);
	await page.waitForURL("**/stories");
	await context.close();
});
