import { afterAll, beforeAll, expect, test } from "vitest";
import { contextLike } from "../support/browser-session.ts";
import { DeskPage, FERRY } from "../support/desk-page.ts";
import { goTo, hydrated } from "../support/hydrated.ts";

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(FERRY);
});
afterAll(async () => desk?.close());

test("no page violates its own Content-Security-Policy, and no two share a nonce", async () => {
	const context = await contextLike(desk.browser, desk.owner, { width: 1440, height: 960 });
	const violations: string[] = [];
	await context.exposeFunction("tellViolation", (told: string) => violations.push(told));
	await context.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
			Reflect.get(
				window,
				"tellViolation",
			)(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
		);
	});
	const view = await context.newPage();
	view.setDefaultTimeout(30_000);
	const nonces: string[] = [];
	const paths = ["/stories", desk.path, `${desk.path}/report`, `${desk.path}/history`];
	for (const path of [
		...paths,
		"/stories/new",
		"/sources",
		"/settings",
		"/settings/people",
		"/sign-in",
		"/nothing-here",
		"/settings/newsroom",
		"/settings/tokens",
	]) {
		const answer = await view.goto(desk.address + path);
		const policy = (await answer?.headerValue("content-security-policy")) ?? "";
		expect(policy).toMatch(/frame-ancestors 'none'/);
		expect(policy).toMatch(/object-src 'none'; base-uri 'none'; form-action 'self'/);
		expect(policy).not.toMatch(/script-src[^;]*'unsafe/);
		nonces.push(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "none");
		expect(answer?.headers()["cache-control"]).toContain("no-store");
		await hydrated(view).catch((error: Error) => violations.push(`${path} did not hydrate: ${error.message}`));
		await view.waitForLoadState("networkidle");
	}
	expect(violations).toEqual([]);
	// What comes later: a dialog, and a page that is gone to without a reload.
	await goTo(view, desk.address + desk.path);
	await view.getByRole("button", { name: "Keyboard shortcuts" }).click();
	await view.getByRole("dialog", { name: /^Keyboard shortcuts/ }).waitFor();
	await view.keyboard.press("Escape");
	await view.getByRole("link", { name: "Report" }).click();
	await view.waitForURL(/\/report$/);
	await view.getByRole("button", { name: "Export" }).click();
	expect(violations).toEqual([]);
	expect(new Set(nonces).size).toBe(nonces.length);
	await context.close();
});

test("private answers are kept by nobody, and a script that was slipped in does not run", async () => {
	const context = await contextLike(desk.browser, desk.owner, { width: 1440, height: 960 });
	for (const path of ["/api/v1/stories", `/api/v1${desk.path}/report?format=json`, "/api/v1/people"]) {
		const answer = await context.request.get(desk.address + path);
		expect(answer.status()).toBe(200);
		expect(answer.headers()["cache-control"]).toBe("no-store");
		expect(answer.headers()["cross-origin-resource-policy"]).toBe("same-origin");
	}
	const view = await context.newPage();
	await goTo(view, `${desk.address}/stories`);
	await view.evaluate(() =>
		document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.slipped = true'>"),
	);
	await view.waitForTimeout(300);
	expect(await view.evaluate(() => Reflect.get(window, "slipped"))).toBeUndefined();
	await context.close();
});

test("back on the desk after the report, what was done since it was opened is still there", async () => {
	const context = await contextLike(desk.browser, desk.owner, { width: 1440, height: 960 });
	const view = await context.newPage();
	await goTo(view, desk.address + desk.path);
	const count = view.getByText("Saved", { exact: true });
	await view.keyboard.press("4");
	await expect
		.poll(async () => (await desk.claims()).filter((claim) => claim.verificationStatus !== "unchecked").length)
		.toBe(1);
	await count.first().waitFor();
	await view.getByRole("link", { name: "Report" }).click();
	await view.waitForURL(/\/report$/);
	await view.goBack();
	await view.waitForURL(new RegExp(`${desk.path}$`));
	await view.keyboard.press("k");
	await view.keyboard.press("5");
	// On top of the first: with the data that the page was first opened with it would be a conflict.
	await expect
		.poll(async () =>
			(await desk.claims()).map((claim) => claim.verificationStatus).filter((status) => status !== "unchecked"),
		)
		.toHaveLength(1);
	expect(await view.getByRole("alertdialog").count()).toBe(0);
	await context.close();
});
