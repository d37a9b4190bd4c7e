// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { InspectorPane } from "@/app/stories/[storyId]/_components/inspector/inspector-pane.tsx";
import { DeskContext } from "@/app/stories/[storyId]/_state/desk-context.tsx";
import { claimId, deskData } from "./desk-fixture.ts";
import { deskOn, FakeServer } from "./fake-server.ts";

beforeEach(() => localStorage.clear());
let stop = () => {};
afterEach(() => {
	stop();
	cleanup();
});

/** The desk's first claim, whose chain has two links, with these words of the text for the first of them. */
function show(cue: string | null) {
	const data = deskData();
	const [claim, ...others] = data.claims;
	const chain = claim?.chain.map((hop, at) => ({ ...hop, cue: at === 0 ? cue : null })) ?? [];
	const told = claim ? [{ ...claim, cue, chain }] : [];
	const given = { ...data, claims: [...told, ...others] };
	const store = deskOn(new FakeServer(given), given);
	stop = store.start();
	store.set({ currentId: claimId(1) });
	render(
		<DeskContext value={store}>
			<InspectorPane />
		</DeskContext>,
	);
}

const chain = () => screen.getByRole("list", { name: "Source chain, from the original source to this story" });

test("a link is shown without a word of saying where the text has none, and with the text’s own where it has one", () => {
	show(null);
	expect(chain().textContent).not.toMatch(/\b(?:said|says|told|reported|reports)\b/i);
	cleanup();
	stop();
	show("told");
	expect(chain().textContent).toContain("told");
});
