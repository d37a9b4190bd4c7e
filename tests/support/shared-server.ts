import type { TestProject } from "vitest/node";
import { launchBrowser } from "./browser-session.ts";
import { followLink } from "./follow-link.ts";
import { removeDataFolder, startServer } from "./server.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Address of the server that all browser tests share. */
		address: string;
		/** Playwright storage state of the owner, signed in by the first-run link, as JSON. */
		owner: string;
	}
}

/** Starts one server for all browser tests and signs the owner in through the printed link. */
export default async function setup(project: TestProject) {
	const server = await startServer();
	if (!server.signInLink) throw new Error("A first start printed no sign-in link.");
	const browser = await launchBrowser();
	const context = await browser.newContext();
	const page = await context.newPage();
	await followLink(page, server.signInLink);
	project.provide("address", server.address);
	project.provide("owner", JSON.stringify(await context.storageState()));
	await browser.close();
	return async () => {
		await server.stop();
		removeDataFolder(server.dataFolder);
	};
}
