// @vitest-environment jsdom
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { v7 } from "uuid";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { InspectorPane } from "@/app/stories/[storyId]/_components/inspector/inspector-pane.tsx";
import { FilterBar } from "@/app/stories/[storyId]/_components/list/filter-bar.tsx";
import { Said } from "@/app/stories/[storyId]/_components/said.tsx";
import { checkStory } from "@/app/stories/[storyId]/_state/check-story.ts";
import { DeskContext } from "@/app/stories/[storyId]/_state/desk-context.tsx";
import { findingsOf } from "@/app/stories/[storyId]/_state/findings.ts";
import { nextFinding } from "@/app/stories/[storyId]/_state/moves.ts";
import { tag } from "@/app/stories/[storyId]/_state/tagging.ts";
import type { ClaimView } from "@/lib/contract/claim.ts";
import type { Finding } from "@/lib/core/rules/finding.ts";
import { claimId, deskData } from "./desk-fixture.ts";
import { deskOn, FakeServer } from "./fake-server.ts";

// The rules run in idle time, which a busy machine has little of.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => localStorage.clear());
let stops: (() => void)[] = [];
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
	cleanup();
});

/** A desk whose story is held against the rules. Claim 1 is confirmed, and nothing is attached. */
async function checked(role: "owner" | "viewer" = "owner", first: Partial<ClaimView> = {}) {
	const stored = deskData(role);
	const data = { ...stored, claims: stored.claims.map((claim, at) => (at === 0 ? { ...claim, ...first } : claim)) };
	const store = deskOn(new FakeServer(data), data);
	stops = [store.start(), checkStory(store)];
	await waitFor(() => expect(store.state().findings).not.toBeNull());
	return store;
}

async function shown(role: "owner" | "viewer" = "owner", first: Partial<ClaimView> = {}) {
	const store = await checked(role, first);
	render(
		<DeskContext value={store}>
			<FilterBar />
			<InspectorPane />
			<Said />
		</DeskContext>,
	);
	await screen.findByRole("heading", { name: "Findings" });
	return { store, user: userEvent.setup() };
}
const rulesOf = (store: Awaited<ReturnType<typeof checked>>, number: number) =>
	store
		.state()
		.findings?.byClaim.get(claimId(number))
		?.map(({ rule }) => rule) ?? [];

describe("findings of the story as it is now", () => {
	test("are those of the rules that the newsroom holds its stories to", async () => {
		expect(rulesOf(await checked(), 1)).toContain("confirmed-without-evidence");
		const off = { severity: "off" } as const;
		const data = {
			...deskData(),
			rules: { pack: "onrecord", overrides: { "confirmed-without-evidence": off } } as const,
		};
		const store = deskOn(new FakeServer(data), data);
		stops.push(store.start(), checkStory(store));
		await waitFor(() => expect(store.state().findings).not.toBeNull());
		expect(rulesOf(store, 1)).not.toContain("confirmed-without-evidence");
	});

	test("follow the rules, which somebody sets otherwise while the desk is open", async () => {
		const data = deskData();
		const server = new FakeServer(data);
		const store = deskOn(server, data);
		stops.push(store.start(), checkStory(store));
		await waitFor(() => expect(rulesOf(store, 1)).toContain("confirmed-without-evidence"));
		const overrides = { "confirmed-without-evidence": { severity: "off" } } as const;
		server.setRules({ pack: "onrecord", overrides });
		await waitFor(() => expect(rulesOf(store, 1)).not.toContain("confirmed-without-evidence"));
		server.setRules({ pack: "onrecord", overrides: {} });
		await waitFor(() => expect(rulesOf(store, 1)).toContain("confirmed-without-evidence"));
	});

	test("follow every change of a claim, and of a source that it names", async () => {
		const store = await checked();
		expect(rulesOf(store, 1)).toContain("confirmed-without-evidence");
		tag(store, { verificationStatus: "unchecked" }, [claimId(1)]);
		await waitFor(() => expect(rulesOf(store, 1)).not.toContain("confirmed-without-evidence"));
		expect(rulesOf(store, 5)).toContain("anonymity-without-reason");
		const source = store.claim(claimId(5))?.chain[0]?.sourceId ?? "";
		const set = { anonymityReason: "They would lose their posts." };
		store.change({ kind: "set-terms", id: v7(), sourceId: source, set });
		await waitFor(() => expect(rulesOf(store, 5)).not.toContain("anonymity-without-reason"));
	});

	test("filter the list by any finding, by errors and by one rule, and the current claim stays", async () => {
		const store = await checked();
		const { filter, findings } = store.state();
		store.set({ filter: { ...filter, only: "findings" } });
		expect(store.state().visible).toEqual(
			store.state().outline.order.filter((id) => findings?.byClaim.has(id) || id === claimId(1)),
		);
		store.set({ filter: { ...filter, finding: "confirmed-without-evidence" } });
		expect(store.state().visible).toEqual([claimId(1), claimId(2)]);
		store.set({ filter: { ...filter, finding: "error" }, currentId: claimId(8) });
		expect(store.state().visible).toContain(claimId(1));
		expect(store.state().visible).toContain(claimId(8));
		expect(store.state().visible.length).toBeLessThan(store.state().outline.order.length);
	});

	test("are reached one after the other, round the end", async () => {
		const store = await checked();
		const reached: (string | null)[] = [];
		for (let step = 0; step < (store.state().findings?.byClaim.size ?? 0); step++) {
			nextFinding(store);
			reached.push(store.state().currentId);
		}
		expect(reached.at(-1)).toBe(claimId(1));
		expect(new Set(reached)).toEqual(new Set(store.state().findings?.byClaim.keys()));
	});
});

describe("findings in the inspector", () => {
	test("say how grave they are in words, and lead to the field that answers them", async () => {
		const { user } = await shown();
		const findings = screen.getByRole("list", { name: "Findings" });
		expect(findings.textContent).toContain("Error: Confirmed without evidence");
		await user.click(within(findings).getByRole("button", { name: "Add evidence" }));
		expect(document.activeElement).toBe(screen.getByLabelText("Page, time or paragraph"));
	});

	test("lead to what the register says of the very source", async () => {
		const { store, user } = await shown();
		store.set({ currentId: claimId(5) });
		await user.click(await screen.findByRole("button", { name: "Give the reason" }));
		expect(document.activeElement).toBe(screen.getByLabelText("Why anonymity was granted"));
		await user.click(screen.getByRole("button", { name: "Say who knows" }));
		expect(document.activeElement).toBe(screen.getByLabelText("Editor who knows the identity"));
	});

	test("lead to the other claims that they name", async () => {
		const { store, user } = await shown();
		store.set({ currentId: claimId(5) });
		await user.click((await screen.findAllByRole("button", { name: "Go to claim 6" }))[0] as HTMLElement);
		expect(store.state().currentId).toBe(claimId(6));
	});

	test("tell why the rule is there when asked", async () => {
		const { user } = await shown();
		const [why] = screen.getAllByRole("button", { name: "Why" });
		await user.click(why as HTMLElement);
		await screen.findByText(/Confirmed means that somebody checked/);
	});

	test("go when they are answered, and come with words for those who listen", async () => {
		const { store } = await shown();
		tag(store, { verificationStatus: "unchecked" }, [claimId(1)]);
		await waitFor(() => expect(screen.queryByText(/Confirmed without evidence/)).toBeNull());
		tag(store, { verificationStatus: "confirmed" }, [claimId(1)]);
		await screen.findByText("Finding: Confirmed without evidence.");
	});

	test("are waived with a reason by keyboard alone, count nowhere then, and come back when the claim changes", async () => {
		const { store, user } = await shown();
		const [waive] = await screen.findAllByRole("button", { name: "Waive" });
		waive?.focus();
		await user.keyboard("{Enter}");
		expect(document.activeElement).toBe(screen.getByLabelText("Why this may stand"));
		await user.keyboard("The log is in the safe.{Enter}");
		const waived = await screen.findByRole("list", { name: "Waived" });
		within(waived).getByText(/The log is in the safe/);
		within(waived).getByText(/Noor Ahlberg/);
		expect(rulesOf(store, 1)).not.toContain("confirmed-without-evidence");
		store.change({ kind: "edit", id: claimId(1), set: { hedge: "reportedly" } });
		await screen.findByText(/That lapsed, because what the finding rests on has changed since/);
		expect(screen.queryByRole("list", { name: "Waived" })).toBeNull();
		expect(rulesOf(store, 1)).toContain("confirmed-without-evidence");
	});

	test("count again when their waiver is ended", async () => {
		const { store, user } = await shown();
		await user.click((await screen.findAllByRole("button", { name: "Waive" }))[0] as HTMLElement);
		await user.keyboard("Seen by two editors.{Enter}");
		await user.click(await screen.findByRole("button", { name: "End this waiver" }));
		await waitFor(() => expect(rulesOf(store, 1)).toContain("confirmed-without-evidence"));
		expect(screen.queryByText(/That lapsed/)).toBeNull();
	});

	test("are shown to viewers without ways to change anything", async () => {
		await shown("viewer");
		expect(screen.queryByRole("button", { name: "Add evidence" })).toBeNull();
		expect(screen.queryByRole("button", { name: "Waive" })).toBeNull();
		expect(screen.getAllByRole("button", { name: "Why" }).length).toBeGreaterThan(0);
	});

	test("evidence that names no source says that it will not count as another origin", async () => {
		const { user } = await shown("owner", { credibility: 1 });
		await user.click(await screen.findByRole("button", { name: "Add a second source" }));
		await user.selectOptions(screen.getByLabelText("Type"), "second-hand");
		screen.getByText(/Name its source, or it will not count as independent/);
		await user.selectOptions(screen.getByLabelText("Type"), "documentary");
		expect(screen.queryByText(/count as independent/)).toBeNull();
	});
});

describe("grouping findings by claim", () => {
	const finding = (rule: Finding["rule"], severity: Finding["severity"], ...claimIds: string[]): Finding => ({
		rule,
		severity,
		claimIds,
		message: rule,
	});
	const titles = new Map<Finding["rule"], string>();

	test("puts errors first and counts the claims of each rule", () => {
		const warning = finding("single-origin", "warn", "a", "b");
		const error = finding("misattributed-quote", "error", "b");
		const { byClaim, claimsOf } = findingsOf([warning, error], titles);
		expect(byClaim.get("b")).toEqual([error, warning]);
		expect(Object.fromEntries(claimsOf)).toEqual({ "single-origin": 2, "misattributed-quote": 1, error: 1 });
	});

	test("keeps what is the same as the same object, so that nothing is drawn for nothing", () => {
		const [one, two] = [finding("single-origin", "warn", "a"), finding("bare-source", "warn", "b")];
		const before = findingsOf([one, two], titles);
		expect(findingsOf([one, two], titles, before)).toBe(before);
		const after = findingsOf([one, two, finding("relay-only", "warn", "b")], titles, before);
		expect(after.byClaim.get("a")).toBe(before.byClaim.get("a"));
		expect(after.byClaim.get("b")).not.toBe(before.byClaim.get("b"));
		expect(findingsOf([one], titles, before).byClaim.size).toBe(1);
	});
});
