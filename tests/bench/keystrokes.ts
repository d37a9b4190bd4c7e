import type { Page } from "playwright-core";
import { claimView } from "../../lib/contract/claim.ts";
import { VERIFICATION_STATUSES } from "../../lib/core/vocabulary/vocabulary.ts";
import { findBrowser } from "../support/browser.mjs";
import { launchBrowser } from "../support/browser-session.ts";
import { type RestClient, signInByLink } from "../support/rest-client.ts";
import { removeDataFolder, startServer } from "../support/server.ts";
import { signedIn } from "./signed-in.ts";

/** The answers of a checker, in turn: mostly one, but never so often that `.` alone would do. */
const ANSWERS = ["1", "1", "3", "1", "2", "4", "1", "8", "7", "1", "5", "1", "6"];

/** How somebody might go through a story: the keys before the first claim, and those at each. */
const WAYS: readonly { readonly name: string; readonly first: readonly string[]; at(index: number): string[] }[] = [
	{ name: "claim by claim", first: [], at: (index) => ["a", answer(index), "j"] },
	{
		name: "every attribution at once, then claim by claim",
		first: ["Control+a", "a", "Escape"],
		at: (index) => [answer(index), "j"],
	},
];

/**
 * Tags every claim of the sample story completely, its attribution and its verification, by keyboard alone, and counts
 * the keys and the seconds until the last change is stored. Keys are pressed as fast as the desk takes them; target: at
 * most 3 keys a claim.
 */
export async function run(): Promise<void> {
	process.env.ONRECORD_BROWSER ??= findBrowser();
	const browser = await launchBrowser();
	try {
		// Each on a server of its own: the sample story is untouched there.
		for (const { name, first, at } of WAYS) {
			const server = await startServer();
			const { client, cookie } = await signInByLink(server.address, server.signInLink ?? "");
			const [story] = (await client.send("GET", "stories")).body as { id: string }[];
			const path = `stories/${story?.id}`;
			const count = (await claims(client, path)).length;
			const page = await (await signedIn(browser, server.address, cookie)).newPage();
			await page.goto(`${server.address}/${path}`);
			await page.getByRole("button", { name: "Start checking" }).click();
			const keys = [
				...first,
				...Array.from({ length: count }, (_, index) => at(index))
					.flat()
					.slice(0, -1),
			];
			const seconds = await press(page, keys);
			const done = (await claims(client, path)).filter(
				(claim, index) =>
					claim.attributionStatus === "accepted" &&
					claim.verificationStatus === VERIFICATION_STATUSES[Number(answer(index))],
			).length;
			console.log(
				`  ${name}: ${done} of ${count} claims complete with ${keys.length} keys, ${(keys.length / count).toFixed(2)} a claim, ${seconds.toFixed(1)} s until stored`,
			);
			await server.stop();
			removeDataFolder(server.dataFolder);
		}
	} finally {
		await browser.close();
	}
}

function answer(index: number): string {
	return ANSWERS[index % ANSWERS.length] ?? "1";
}

async function claims(client: RestClient, path: string) {
	const all = claimView.array().parse((await client.send("GET", `${path}/claims`)).body);
	return all.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Presses the keys and waits until all they did is stored. Gives the seconds it took. */
async function press(page: Page, keys: readonly string[]): Promise<number> {
	const began = performance.now();
	for (const key of keys) await page.keyboard.press(key);
	await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("onrecord.queue.")));
	await page.getByText("Saved", { exact: true }).waitFor();
	return (performance.now() - began) / 1000;
}
