import type { Browser, BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";
import { launchBrowser, watchForErrors } from "./browser-session.ts";
import { goTo } from "./hydrated.ts";

export const FERRY = `Night ferry to end as harbour board runs out of crews

By Wendel Aakre

The harbour board will end the night ferry to the outer islands in March, according to two people familiar with the plan. The board signed a contract with a rival line in June.

“We have run out of crews,” board chair Ilse Varga told The Harbour Ledger on Monday. The Ledger reported that three captains had resigned since autumn.

A spokesman for the transport ministry denied that any route would close. Passengers were told nothing. The line carried 40,000 people last year.`;

/** A claim as the API tells it. */
export interface StoredClaim {
	readonly id: string;
	readonly verificationStatus: string;
	readonly attributionStatus: string;
	readonly revision: number;
	readonly who: string;
	readonly quote: string;
	readonly flagged: boolean;
	readonly evidence: readonly { readonly locator: string; readonly file: object | null }[];
	readonly chain: readonly { readonly name: string; readonly kind: string }[];
}

/** The desk of a story of its own, open before the owner in a wide window, the guide put away. */
export class DeskPage {
	readonly browser: Browser;
	readonly owner: BrowserContext;
	readonly page: Page;
	readonly address: string;
	/** The desk's path, which is the story's in the API too. */
	readonly path: string;
	readonly #errors: string[];

	private constructor(browser: Browser, owner: BrowserContext, page: Page, path: string) {
		this.browser = browser;
		this.owner = owner;
		this.page = page;
		this.path = path;
		this.address = inject("address");
		this.#errors = watchForErrors(page);
	}

	static async open(article: string): Promise<DeskPage> {
		const address = inject("address");
		const browser = await launchBrowser();
		const owner = await browser.newContext({
			storageState: JSON.parse(inject("owner")),
			baseURL: address,
			viewport: { width: 1440, height: 960 },
			reducedMotion: "reduce",
		});
		const made = await owner.request.post("/api/v1/stories", {
			data: { text: article, evenIfDuplicate: true },
			headers: { origin: address },
		});
		const { id } = (await made.json()) as { id: string };
		const desk = new DeskPage(browser, owner, await owner.newPage(), `/stories/${id}`);
		await goTo(desk.page, desk.path);
		await desk.page.getByRole("button", { name: "Start checking" }).click();
		return desk;
	}

	get list() {
		return this.page.getByRole("region", { name: "Claims" });
	}
	get inspector() {
		return this.page.getByRole("region", { name: "Inspector" });
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.page.keyboard.press(key);
	}

	/** Nothing waits to be sent any more: the queue in the browser is empty, and the desk says so. */
	async saved(): Promise<void> {
		await this.page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("onrecord.queue.")));
		await this.page.getByText("Saved", { exact: true }).waitFor();
	}

	/** The claims as the API tells them. */
	async claims(): Promise<StoredClaim[]> {
		return (await this.owner.request.get(`/api/v1${this.path}/claims`)).json();
	}

	/** What the page said that no page should say, but for what the test itself brought about. */
	errorsBut(...expected: string[]): string[] {
		return this.#errors.filter((error) => !expected.some((words) => error.includes(words)));
	}

	async close(): Promise<void> {
		await this.browser.close();
	}
}
