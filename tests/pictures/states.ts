import { DESK_STATES } from "./desk-states.ts";
import type { Newsroom } from "./newsroom.ts";
import type { Scene, State } from "./scene.ts";

const at = (name: string, path: (scene: Scene) => string, then?: (scene: Scene) => Promise<void>): State => ({
	name,
	async show(scene) {
		await scene.page.goto(path(scene), { waitUntil: "networkidle" });
		await then?.(scene);
	},
});

/** Every state of every screen, by the name that its picture has. */
export const STATES: readonly State[] = [
	at("stories", () => "/stories"),
	at(
		"stories-menu",
		() => "/stories",
		({ page }) =>
			page
				.getByRole("button", { name: /^More about/ })
				.first()
				.click(),
	),
	at("stories-none-found", () => "/stories?q=nothing+is+called+this"),
	at("stories-deleted-none", () => "/stories?deleted=true"),
	at("new-story", () => "/stories/new"),
	at(
		"new-story-duplicate",
		() => "/stories/new",
		async ({ page, client, freshId }) => {
			const { body } = await client.send("GET", `stories/${freshId}`);
			await page.getByRole("textbox", { name: "Article" }).fill((body as { draft: { text: string } }).draft.text);
			await page.getByRole("button", { name: "Find the claims" }).click();
			await page.getByText("already a story").or(page.getByRole("alert")).first().waitFor();
		},
	),
	at(
		"new-story-refused-file",
		() => "/stories/new",
		async ({ page }) => {
			const buffer = Buffer.from("%PDF-1.7");
			await page.locator("input[type=file]").setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer });
			await page.getByRole("alert").filter({ hasText: "a.pdf" }).waitFor();
		},
	),
	...DESK_STATES,
	at("report", ({ checkedId }) => `/stories/${checkedId}/report`),
	at("report-untouched", ({ freshId }) => `/stories/${freshId}/report`),
	at(
		"report-export",
		({ checkedId }) => `/stories/${checkedId}/report`,
		({ page }) => page.getByRole("button", { name: "Export" }).click(),
	),
	at("sourcing", ({ checkedId }) => `/stories/${checkedId}/sourcing`),
	at("history", ({ checkedId }) => `/stories/${checkedId}/history`),
	at("corrections", () => "/corrections"),
	at("sources", () => "/sources"),
	at(
		"sources-new",
		() => "/sources",
		({ page }) => page.getByRole("button", { name: "New source" }).click(),
	),
	at("source", ({ sourceId }) => `/sources/${sourceId}`),
	at("source-unnamed", ({ checked }) => `/sources/${idOfUnnamed(checked)}`),
	at(
		"source-merge",
		({ sourceId }) => `/sources/${sourceId}`,
		async ({ page }) => {
			await page.getByRole("button", { name: "Merge into another…" }).click();
			await page.getByRole("combobox", { name: "Merge into" }).fill("me");
			await page.waitForTimeout(600);
		},
	),
	at("settings", () => "/settings"),
	at("settings-people", () => "/settings/people"),
	at("settings-newsroom", () => "/settings/newsroom"),
	at("settings-rules", () => "/settings/rules"),
	at("settings-review", () => "/settings/review"),
	at("settings-retention", () => "/settings/retention"),
	at("settings-erase", () => "/settings/erase"),
	at("settings-tokens", () => "/settings/tokens"),
	at("not-found", () => "/nothing/here"),
	{ ...at("sign-in", () => "/sign-in"), isSignedOut: true },
	{ ...at("sign-in-used-link", () => "/sign-in/link?token=used-already"), isSignedOut: true },
];

function idOfUnnamed(claims: Newsroom["checked"]): string {
	return claims.flatMap(({ chain }) => chain).find(({ kind }) => kind === "unnamed")?.sourceId ?? "";
}
