// @vitest-environment jsdom
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DeskContext } from "@/app/stories/[storyId]/_state/desk-context.tsx";
import { sourcedClaim } from "@/app/stories/[storyId]/_state/sourced-claim.ts";
import { tag } from "@/app/stories/[storyId]/_state/tagging.ts";
import { SourcingScreen } from "@/app/stories/[storyId]/sourcing/_components/sourcing-screen.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { provenanceOf } from "@/lib/core/sourcing/provenance.ts";
import { layOut } from "@/lib/documents/graph/lay-out.ts";
import { claimId, deskData } from "../desk/desk-fixture.ts";
import { deskOn, FakeServer } from "../desk/fake-server.ts";

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => localStorage.clear());
let stop = () => {};
afterEach(() => {
	stop();
	cleanup();
	vi.unstubAllGlobals();
});

async function shown(role: "owner" | "viewer" = "owner", deadline: string | null = null) {
	const stored = deskData(role);
	const data = { ...stored, story: { ...stored.story, deadline } };
	// What other stories say is the service's matter.
	vi.stubGlobal("fetch", async (path: string) =>
		Response.json(path.endsWith("/provenance") ? await drawn(data.claims) : []),
	);
	const store = deskOn(new FakeServer(data), data);
	stop = store.start();
	render(
		<DeskContext value={store}>
			<SourcingScreen />
		</DeskContext>,
	);
	await screen.findByText(/^\d+ errors?, \d+ warnings?\.$/);
	return { store, user: userEvent.setup() };
}

/** The graph as the server draws it. */
async function drawn(claims: readonly ClaimView[]) {
	const graph = provenanceOf(claims.map((claim) => sourcedClaim(claim, new Map())));
	const { nodes, ...size } = await layOut(graph);
	const places = new Map(nodes.map((node) => [node.id, node]));
	return { ...size, nodes: graph.nodes.map((node) => ({ ...node, ...places.get(node.id) })), edges: graph.edges };
}

const rowOf = (name: string) => screen.getByRole("row", { name: new RegExp(name) });
const bottleneck = () => screen.getByText(/claims? falls? if|claim depends on one source/).textContent;

describe("the sourcing screen", () => {
	test("says in one sentence what the story hangs on, and follows a change without being read again", async () => {
		const { store } = await shown();
		const before = bottleneck();
		expect(before).toMatch(/of \d+ claims/);
		const chained = store.state().outline.order.filter((id) => (store.claim(id)?.chain.length ?? 0) > 0);
		store.change({ kind: "chain", ids: chained, how: "replace", hops: [] });
		await screen.findByText("No claim credits a source: everything is in the story’s own voice.");
	});

	test("groups what the rules find, each with its claims and the way to its fix", async () => {
		await shown();
		const group = screen
			.getByRole("heading", { name: /^Error: Confirmed without evidence/ })
			.closest("li") as HTMLElement;
		const claim = within(group).getByRole("link", { name: "Claim 1" });
		expect(claim.getAttribute("href")).toMatch(new RegExp(`\\?claim=${claimId(1)}$`));
		const [fix] = within(group).getAllByRole("link", { name: /^Add evidence/ });
		expect(fix?.getAttribute("href")).toBe(claim.getAttribute("href"));
	});

	test("shows what falls when a source is supposed to retract, and takes it back", async () => {
		const { user } = await shown();
		const row = rowOf("National Audit Office");
		const alone = within(row).getAllByRole("cell")[1]?.textContent;
		await user.selectOptions(within(row).getByRole("combobox"), "retracted");
		const result = screen.getByText(/If National Audit Office retracts/);
		expect(result.textContent).toContain(`${alone} claim`);
		await screen.findByText("No claim of another story falls with National Audit Office.");
		await user.click(screen.getByRole("button", { name: "Back to how it is" }));
		expect(screen.queryByText(/If National Audit Office/)).toBeNull();
	});

	test("asks once whether people without an outlet spoke to the one that the story retells", async () => {
		const { store, user } = await shown();
		const question = screen.getByRole("region", { name: /come by way of Vessland Courier\?/ });
		const asked = within(question).getAllByRole("link").length;
		await user.click(within(question).getByRole("button", { name: "Yes, via Vessland Courier" }));
		expect(screen.queryByRole("region", { name: /by way of/ })).toBeNull();
		const via = [...store.claims().values()].filter(
			({ chain }) => chain[0]?.kind === "unnamed" && chain.at(-1)?.name === "Vessland Courier",
		);
		expect(via.length).toBeGreaterThanOrEqual(asked);
		store.undo();
		await screen.findByRole("region", { name: /by way of/ });
	});

	test("draws the graph, which the arrow keys walk along and a supposed retraction marks", async () => {
		const { user } = await shown();
		const graph = await screen.findByRole("group", { name: "Provenance graph" });
		const office = within(graph).getByRole("link", { name: /^National Audit Office/ });
		office.focus();
		await user.keyboard("{ArrowRight}");
		const reached = document.activeElement?.getAttribute("aria-label");
		expect(reached).not.toMatch(/^National Audit Office/);
		await user.keyboard("{ArrowLeft}");
		expect(document.activeElement).toBe(office);
		expect(
			within(graph)
				.getAllByRole("link")
				.filter((link) => link.tabIndex === 0),
		).toEqual([office]);
		await user.selectOptions(within(rowOf("National Audit Office")).getByRole("combobox"), "retracted");
		expect(within(graph).getByRole("link", { name: /^National Audit Office.*supposed to be wrong/ })).toBe(office);
		expect(within(graph).getAllByRole("link", { name: /^Claim.*would fall/ }).length).toBeGreaterThan(0);
	});

	test("lists what to check first, with the reason, and follows what is checked", async () => {
		const { store } = await shown();
		const first = screen.getByRole("region", { name: "Check first" });
		const [top] = within(first).getAllByRole("link");
		expect(top?.textContent).toMatch(/source|evidence/);
		const id = new URL(top?.getAttribute("href") ?? "", "http://x").searchParams.get("claim") ?? "";
		expect(store.claim(id)?.verificationStatus).toBe("unchecked");
		tag(store, { verificationStatus: "confirmed" }, [id]);
		await waitFor(() => expect(within(first).getAllByRole("link")[0]?.getAttribute("href")).not.toContain(id));
	});

	test("with a deadline says how many there is time for", async () => {
		// The screen tells time by whole minutes, so what is left can read as up to a minute and a half more.
		const deadline = new Date(Date.now() + 6.5 * 60_000).toISOString();
		await shown("owner", deadline);
		expect(screen.getByRole("region", { name: "Check first" }).textContent).toMatch(
			/^Check first[678] minutes, \d unchecked claims: (these 2 first|there’s time for all of them)\./,
		);
	});

	test("lists the gaps, makes a claim of one and ticks another", async () => {
		const { store, user } = await shown();
		const bare = await screen.findByRole("region", { name: "Nothing unread" });
		const [first] = within(bare).getAllByRole("listitem");
		const words = first?.querySelector("a")?.textContent ?? "";
		const before = store.state().outline.order.length;
		await user.click(within(first as HTMLElement).getByRole("button", { name: /^Make a claim of/ }));
		expect(store.state().outline.order).toHaveLength(before + 1);
		expect([...store.claims().values()].some(({ quote }) => words.startsWith(quote) && quote.length > 5)).toBe(true);
		await waitFor(() => expect(within(bare).queryByText(words)).toBeNull());
		store.undo();
		await within(bare).findByText(words);
		const [ticked] = within(bare).getAllByRole("button", { name: /^Nothing to check in/ });
		await user.click(ticked as HTMLElement);
		expect(store.state().lookedAt.ticks).toMatchObject([{ createdById: "u1" }]);
		await user.click(await within(bare).findByRole("button", { name: "Open again", hidden: true }));
		expect(store.state().lookedAt.ticks).toEqual([]);
	});

	test("records that somebody was asked and what came of it, says what is missing, and drafts a letter", async () => {
		const { store, user } = await shown();
		const part = screen.getByRole("region", { name: "Right of reply" });
		const minister = within(part).getByRole("listitem", { name: "Petra Lindqvist" });
		expect(minister.textContent).toContain("No request to them is recorded.");
		await user.click(within(minister).getByRole("button", { name: "Record a request to Petra Lindqvist" }));
		await user.selectOptions(within(minister).getByLabelText("How"), "e-mail");
		await user.type(within(minister).getByLabelText("Note (optional)"), "Asked her office about March");
		await user.click(within(minister).getByRole("button", { name: "Record the request" }));
		expect(store.state().lookedAt.attempts).toMatchObject([
			{ party: "Petra Lindqvist", channel: "e-mail", answerBy: null, outcome: "waiting", createdById: "u1" },
		]);
		expect(minister.textContent).not.toContain("No request to them is recorded.");
		await user.selectOptions(within(minister).getByLabelText("What came of asking Petra Lindqvist"), "declined");
		expect(store.state().lookedAt.attempts).toMatchObject([{ outcome: "declined" }]);
		await user.click(within(minister).getByRole("button", { name: "Draft a letter to Petra Lindqvist" }));
		expect(minister.textContent).toMatch(/Dear Petra Lindqvist,[\s\S]*Yours,\nNoor Ahlberg/);
		store.undo();
		store.undo();
		await within(minister).findByText(/No request to them is recorded\./);
	});

	test("ties an answer to a claim about whoever answers, and unties it", async () => {
		const { store, user } = await shown();
		const part = screen.getByRole("region", { name: "Right of reply" });
		const [, second] = store.state().outline.order;
		store.change({ kind: "edit", id: second ?? "", set: { who: "Petra Lindqvist" } });
		const minister = within(part).getByRole("listitem", { name: "Petra Lindqvist" });
		const answer = await within(minister).findByRole("group", { name: "Claim 4 answers" });
		await user.click(within(answer).getByRole("button", { name: "Claim 2", pressed: false }));
		expect(store.state().lookedAt.answers).toMatchObject([{ claimId: claimId(4), answeredId: claimId(2) }]);
		expect(minister.textContent).not.toContain("not tied");
		await user.click(within(answer).getByRole("button", { name: "Claim 2", pressed: true }));
		expect(store.state().lookedAt.answers).toEqual([]);
		expect(minister.textContent).toContain("Their answer is not tied to what it answers.");
	});

	test("asks viewers nothing", async () => {
		await shown("viewer");
		expect(
			screen.queryByRole("button", { name: /^(?:Record a request|Draft a letter|Remove the request)/ }),
		).toBeNull();
		expect(screen.queryByRole("region", { name: /by way of/ })).toBeNull();
		expect(screen.queryByRole("link", { name: /^Add evidence/ })).toBeNull();
	});
});
