import { expect, test } from "vitest";
import { launchBrowser } from "../support/browser-session.ts";
import { followLink } from "../support/follow-link.ts";
import { goTo } from "../support/hydrated.ts";
import { freePort, removeDataFolder, startServer } from "../support/server.ts";

interface TaggedClaim {
	readonly id: string;
	readonly verificationStatus: string;
	readonly attributionStatus: string;
}
interface HistoryEvent {
	readonly action: string;
}

/** How often the desk has tried again in vain before the server is back. */
const TRIES = 3;

test("a server that stops in the middle of tagging costs nothing: every tag is there afterwards, once", async () => {
	const port = await freePort();
	const first = await startServer({ port });
	const browser = await launchBrowser();
	let server = first;
	try {
		const context = await browser.newContext({ baseURL: first.address, viewport: { width: 1440, height: 960 } });
		const page = await context.newPage();
		await followLink(page, first.signInLink ?? "");
		const [story] = (await (await context.request.get("/api/v1/stories")).json()) as { id: string }[];
		const claims = async () =>
			(await (await context.request.get(`/api/v1/stories/${story?.id}/claims`)).json()) as TaggedClaim[];
		await goTo(page, `/stories/${story?.id}`);
		await page.getByRole("button", { name: "Start checking" }).click();
		for (let times = 0; times < 5; times++) for (const key of ["a", "1", "j"]) await page.keyboard.press(key);
		await first.stop();
		for (let times = 0; times < 10; times++) for (const key of ["a", "2", "j"]) await page.keyboard.press(key);
		await page.getByText(/changes? kept/).waitFor();
		for (let tries = 0; tries < TRIES; tries++) await page.waitForEvent("requestfailed");
		server = await startServer({ port, dataFolder: first.dataFolder });
		await page.getByText("Saved", { exact: true }).waitFor();

		const tagged = await claims();
		expect(tagged.slice(0, 5).map(({ verificationStatus }) => verificationStatus)).toEqual(Array(5).fill("confirmed"));
		expect(tagged.slice(5, 15).map(({ verificationStatus }) => verificationStatus)).toEqual(
			Array(10).fill("partly-confirmed"),
		);
		expect(tagged.slice(0, 15).every(({ attributionStatus }) => attributionStatus === "accepted")).toBe(true);
		expect(tagged.slice(15).every(({ verificationStatus }) => verificationStatus === "unchecked")).toBe(true);
		const history = await context.request.get(`/api/v1/stories/${story?.id}/history?limit=100`);
		const events = (await history.json()) as HistoryEvent[];
		// Two keys a claim, each carried out once.
		expect(events.filter(({ action }) => action === "claim.tagged")).toHaveLength(30);
	} finally {
		await browser.close();
		await server.stop();
		removeDataFolder(first.dataFolder);
	}
});
