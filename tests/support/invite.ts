import type { Page } from "playwright-core";
import { goTo } from "./hydrated.ts";

/** Has an owner add somebody on the page for it; gives the sign-in link as it stands there. */
export async function invite(owner: Page, name: string, email: string): Promise<string> {
	await goTo(owner, "/settings/people");
	await owner.getByLabel("Name").fill(name);
	await owner.getByLabel("E-mail").fill(email);
	await owner.getByRole("button", { name: "Add person" }).click();
	return (await owner.locator("code", { hasText: "/sign-in/link" }).textContent()) ?? "";
}
