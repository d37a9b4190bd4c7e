// @vitest-environment jsdom
import { act, cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { InspectorPane } from "@/app/stories/[storyId]/_components/inspector/inspector-pane.tsx";
import { Said } from "@/app/stories/[storyId]/_components/said.tsx";
import { DeskContext } from "@/app/stories/[storyId]/_state/desk-context.tsx";
import { claimId, deskData } from "./desk-fixture.ts";
import { deskOn, FakeServer } from "./fake-server.ts";

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => localStorage.clear());
let stop = () => {};
afterEach(() => {
	stop();
	vi.unstubAllGlobals();
	cleanup();
});

function shown(role: "owner" | "viewer" = "owner") {
	const data = deskData(role);
	const store = deskOn(new FakeServer(data), data);
	stop = store.start();
	render(
		<DeskContext value={store}>
			<InspectorPane />
			<Said />
		</DeskContext>,
	);
	return { store, user: userEvent.setup(), claim: () => store.claim(claimId(1)) };
}

async function propose({ store, user }: ReturnType<typeof shown>, words: string) {
	act(() => void store.places.get("wording")?.());
	const field = screen.getByRole("textbox", { name: "Better words" });
	expect(document.activeElement).toBe(field);
	expect(field).toHaveProperty("value", store.claim(claimId(1))?.quote);
	await user.keyboard(words);
	await user.type(screen.getByRole("textbox", { name: "Why" }), "Plainer.{Control>}{Enter}{/Control}");
}

test("better words are proposed from the keyboard, and refused with a reason", async () => {
	const desk = shown();
	await propose(desk, "Other words");
	expect(desk.claim()?.wordings).toMatchObject([{ text: "Other words", note: "Plainer.", outcome: null }]);
	await desk.user.click(await screen.findByRole("button", { name: "Refuse…" }));
	expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Why it is refused" }));
	await desk.user.keyboard("She said it so.{Enter}");
	expect(desk.claim()?.wordings).toMatchObject([{ outcome: "refused", reason: "She said it so." }]);
	expect(await screen.findByText(/She said it so/)).toBeTruthy();
	act(() => desk.store.undo());
	expect(desk.claim()?.wordings).toMatchObject([{ outcome: null }]);
});

test("accepting stores the text with those words as the next draft, and names the wording", async () => {
	const desk = shown();
	await propose(desk, "Other words");
	await waitFor(() => expect(desk.store.state().saving.state).toBe("saved"));
	const sent: RequestInit[] = [];
	vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
		sent.push(init);
		return Response.json({ id: "d2", number: 2, exact: 0, changed: 0, orphaned: 0, added: 0 });
	});
	await desk.user.click(await screen.findByRole("button", { name: /^Accept as draft/ }));
	await waitFor(() => expect(sent).toHaveLength(1));
	const body = JSON.parse(String(sent[0]?.body));
	const claim = desk.claim();
	const { text } = desk.store.data.draft;
	expect(body.text).toBe(`${text.slice(0, claim?.start)}Other words${text.slice(claim?.end)}`);
	expect(body.accepts).toEqual([{ id: claim?.wordings[0]?.id, reason: null }]);
});

test("a correction says what was done, why, and what readers were told", async () => {
	const desk = shown();
	act(() => void desk.store.places.get("correction")?.());
	expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "What was done" }));
	await desk.user.selectOptions(screen.getByRole("combobox", { name: "What was done" }), "Withdrawn");
	await desk.user.selectOptions(screen.getByRole("combobox", { name: /mistake got in/ }), "Misquoted");
	await desk.user.type(screen.getByRole("textbox", { name: "What readers were told" }), "She did not say this.");
	await desk.user.click(screen.getByRole("button", { name: "Note the correction" }));
	expect(desk.claim()?.corrections).toMatchObject([
		{ action: "withdrawn", cause: "misquoted", sourceId: null, notice: "She did not say this.", note: null },
	]);
	expect(screen.getByText("She did not say this.")).toBeTruthy();
	act(() => desk.store.undo());
	expect(desk.claim()?.corrections).toEqual([]);
});

test("viewers read them and can't propose", async () => {
	const { store } = shown("viewer");
	act(() => void store.places.get("wording")?.());
	act(() => void store.places.get("correction")?.());
	expect(screen.queryByRole("heading", { name: "Proposed wording" })).toBeNull();
	expect(screen.queryByRole("heading", { name: "Corrections" })).toBeNull();
});
