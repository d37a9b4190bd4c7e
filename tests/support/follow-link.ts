import type { Page } from "playwright-core";
import { hydrated } from "./hydrated.ts";

/** Opens a one-time link as the person does to whom it was handed, presses its button, and waits for the stories. */
export async function followLink(page: Page, link: string): Promise<void> {
	await page.goto(link);
	const button = page.getByRole("main").getByRole("button", { name: /sign in|continue/i });
	await button
		.or(page.getByRole("heading", { name: "Stories", level: 1 }))
		.first()
		.waitFor();
	await hydrated(page);
	if (await button.isVisible()) await button.click();
	await page.waitForURL("**/stories");
}
