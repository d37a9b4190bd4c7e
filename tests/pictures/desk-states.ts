import type { Page } from "playwright-core";
import type { Scene, State } from "./scene.ts";

/** Opens the desk of one of the two stories, with the first steps put away unless they are what is to be seen. */
async function open({ page, freshId, checkedId }: Scene, story: "fresh" | "checked", withGuide = false): Promise<void> {
	if (!withGuide) await page.addInitScript(() => localStorage.setItem("onrecord.guide.seen", "1"));
	await page.goto(`/stories/${story === "fresh" ? freshId : checkedId}`);
	await page.waitForFunction(() => performance.getEntriesByName("onrecord:highlights").length > 0);
	// The rules have seen the story.
	await page.waitForTimeout(2500);
}

/** On a narrow window, shows the pane; a wide one shows all. */
async function toPane({ page, isNarrow }: Scene, pane: "Text" | "Claims" | "Claim"): Promise<void> {
	if (!isNarrow) return;
	const button = page.getByRole("navigation", { name: "Panes" }).getByRole("button");
	await button.nth(["Text", "Claims", "Claim"].indexOf(pane)).click();
}

async function press(page: Page, ...keys: string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

const desk = (
	name: string,
	story: "fresh" | "checked",
	then: (scene: Scene) => Promise<unknown> = async () => {},
): State => ({
	name: `desk-${name}`,
	async show(scene) {
		await open(scene, story);
		await then(scene);
	},
});

export const DESK_STATES: readonly State[] = [
	{ name: "desk-first-steps", show: (scene) => open(scene, "fresh", true) },
	desk("text", "checked"),
	desk("list", "checked", (scene) => toPane(scene, "Claims")),
	desk("claim", "checked", (scene) => toPane(scene, "Claim")),
	desk("claim-scrolled", "checked", async (scene) => {
		await toPane(scene, "Claim");
		await scene.page.getByRole("region", { name: "Inspector" }).evaluate((pane) => pane.scrollBy(0, 700));
	}),
	desk("unnamed-claim", "fresh", async (scene) => {
		await toPane(scene, "Claim");
		await press(scene.page, "j", "j", "j", "j");
	}),
	desk("source-picker", "fresh", async (scene) => {
		await press(scene.page, "j", "j", "j", "s");
		await scene.page.keyboard.type("the");
	}),
	desk("source-terms", "fresh", (scene) => press(scene.page, "j", "j", "j", "j", "g")),
	desk("evidence-form", "fresh", (scene) => press(scene.page, "e")),
	desk("evidence-form-refused", "fresh", async (scene) => {
		await press(scene.page, "e", "Control+Enter");
	}),
	desk("comment", "checked", async (scene) => {
		await press(scene.page, "c");
		await scene.page.keyboard.type("Ask the Courier’s desk for the photograph.");
	}),
	desk("who-edited", "fresh", (scene) => press(scene.page, "w")),
	desk("several-picked", "checked", async (scene) => {
		await toPane(scene, "Claims");
		await press(scene.page, "Shift+J", "Shift+J", "Shift+J");
	}),
	desk("filters", "checked", async (scene) => {
		await toPane(scene, "Claims");
		await press(scene.page, "/");
	}),
	desk("nothing-found", "checked", async (scene) => {
		await toPane(scene, "Claims");
		await press(scene.page, "/");
		await scene.page.keyboard.type("zebra");
	}),
	desk("palette", "checked", async (scene) => {
		await press(scene.page, "Control+k");
		await scene.page.keyboard.type("co");
	}),
	desk("keys", "checked", async (scene) => {
		await press(scene.page, "?");
		await scene.page.getByRole("dialog").waitFor();
	}),
	desk("split", "checked", async (scene) => {
		await press(scene.page, "Shift+M");
		await scene.page.getByRole("dialog").waitFor();
	}),
	desk("taken-back", "fresh", (scene) => press(scene.page, "j", "j", "4", "z")),
	desk("file-held-over", "fresh", async ({ page }) => {
		const held = await page.evaluateHandle(() => {
			const transfer = new DataTransfer();
			transfer.items.add(new File(["a"], "a.pdf"));
			return transfer;
		});
		await page.dispatchEvent("article", "dragenter", { dataTransfer: held });
	}),
	desk("text-selected", "checked", async (scene) => {
		await scene.page.evaluate(() => {
			const node = document.querySelectorAll("article p")[2]?.firstChild;
			if (node) getSelection()?.setBaseAndExtent(node, 4, node, 46);
		});
	}),
	desk("offline", "fresh", async (scene) => {
		await scene.context.setOffline(true);
		await press(scene.page, "f", "j", "f");
		await scene.page.getByText("Offline, 2 changes kept").waitFor();
	}),
	desk("conflict", "fresh", async (scene) => {
		const { body } = await scene.client.send("GET", `stories/${scene.freshId}/claims`);
		const [first] = body as { id: string; revision: number; who: string }[];
		const who = first?.who === "Two envoys" ? "The envoys" : "Two envoys";
		await scene.client.send("PATCH", `claims/${first?.id}`, { revision: first?.revision, who });
		await press(scene.page, "w");
		await scene.page.keyboard.type("Envoys of both states");
		await press(scene.page, "Enter");
		await scene.page.getByRole("dialog").waitFor();
	}),
	desk("signed-out", "fresh", async (scene) => {
		await scene.page.waitForTimeout(2000);
		await scene.context.clearCookies();
		await press(scene.page, "f");
		await scene.page.getByRole("dialog").waitFor();
	}),
	desk("refused", "fresh", async (scene) => {
		await scene.page.route("**/api/v1/claims/tag", (route) =>
			route.fulfill({
				status: 422,
				json: { problem: { reason: "invalid", message: "This claim was deleted by Mira Olsen a minute ago." } },
			}),
		);
		await press(scene.page, "1");
		await toPane(scene, "Claim");
		await scene.page.getByText("Not saved").first().waitFor();
	}),
	desk("forced-colours", "checked", (scene) => scene.page.emulateMedia({ forcedColors: "active" })),
	desk("zoomed-twice", "checked", async ({ page, isNarrow }) => {
		// A window of half the size is what a page sees at 200 %.
		if (!isNarrow) await page.setViewportSize({ width: 720, height: 480 });
	}),
	desk("printed", "checked", (scene) => scene.page.emulateMedia({ media: "print" })),
];
