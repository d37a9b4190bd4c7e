import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SendDocument } from "@/app/stories/_components/send-document.ts";
import { NewStoryForm } from "@/app/stories/new/_components/new-story-form.tsx";
import type { StartStory } from "@/app/stories/new/_components/send-story.ts";
import type { ReadDocumentView } from "@/lib/contract/document.ts";
import type { Problem } from "@/lib/contract/problem.ts";
import { routerLog, WithRouter } from "../../support/app-router.tsx";

const ID = "0198c0de-0000-7000-8000-000000000001";
beforeEach(() => localStorage.clear());
afterEach(cleanup);

/** A server that reads every file as UTF-8. */
const reads: SendDocument = async (file) => {
	if (typeof file === "string") {
		const page = {
			byline: "Ida Brandt",
			publisher: "The Post",
			publishedAt: "2026-03-04T00:00:00.000Z",
			losses: {},
			notes: 3,
		};
		const value = { ...page, id: ID, text: `Read from ${file}`, file: { name: "quay.html" } };
		return { ok: true, value: value as ReadDocumentView };
	}
	const text = await file.text();
	if (file.name.endsWith(".doc"))
		return { ok: false, problem: { reason: "invalid", message: `${file.name} was not taken.` } };
	return {
		ok: true,
		value: { id: ID, text, losses: { pictures: 2 }, notes: 0, file: { name: file.name } } as ReadDocumentView,
	};
};

/** Shows the form over an action that answers what it is told and keeps what it was asked. */
function show(answer: Problem | "made" | "unreachable", send: SendDocument = reads) {
	const asked: Record<string, unknown>[] = [];
	const start = (async (input: Record<string, unknown>) => {
		asked.push(input);
		if (answer === "unreachable") throw new TypeError("Failed to fetch");
		return answer === "made" ? { ok: true, value: { id: ID } } : { ok: false, problem: answer };
	}) as unknown as StartStory;
	const log = routerLog();
	render(
		<WithRouter log={log}>
			<NewStoryForm start={start} send={send} />
		</WithRouter>,
	);
	return {
		asked,
		log,
		user: userEvent.setup(),
		text: screen.getByRole("textbox", {
			name: "Article",
		}) as HTMLTextAreaElement,
	};
}

test("a pasted article becomes a story by Control and Enter, and its desk is opened", async () => {
	const { asked, log, user, text } = show("made");
	await user.click(text);
	await user.paste("The ferry sank, officials said.");
	expect(screen.getByText("5 words")).toBeTruthy();
	await user.keyboard("{Control>}{Enter}{/Control}");
	expect(asked).toHaveLength(1);
	expect(asked[0]).toMatchObject({
		text: "The ferry sank, officials said.",
		evenIfDuplicate: false,
		deadline: null,
	});
	expect(asked[0]).not.toHaveProperty("title");
	expect(log.pushed).toEqual([`/stories/${ID}`]);
});

test("nothing is sent without a text, and it is said why", async () => {
	const { asked, user } = show("made");
	await user.click(screen.getByRole("button", { name: "Find the claims" }));
	expect(asked).toEqual([]);
	expect(screen.getByRole("alert").textContent).toMatch(/no text yet/);
});

test("a duplicate names the story that is there, and can be made all the same", async () => {
	const { asked, user, text } = show({
		reason: "duplicate",
		message: "This text is there.",
		current: { id: ID, title: "Ferry lost" },
	});
	await user.type(text, "The ferry sank.");
	await user.click(screen.getByRole("button", { name: "Find the claims" }));
	expect(screen.getByRole("link", { name: "Ferry lost" }).getAttribute("href")).toBe(`/stories/${ID}`);
	await user.click(screen.getByRole("button", { name: "Create anyway" }));
	expect(asked.map((input) => input.evenIfDuplicate)).toEqual([false, true]);
});

test("an ended session keeps what was typed and says how to go on; the same words keep their operation", async () => {
	const { asked, user, text } = show({
		reason: "signed-out",
		message: "You are signed out.",
	});
	await user.type(text, "The ferry sank.");
	await user.keyboard("{Control>}{Enter}{/Control}{Control>}{Enter}{/Control}");
	expect(text.value).toBe("The ferry sank.");
	expect(screen.getByRole("link", { name: "Sign in in a new tab" }).getAttribute("target")).toBe("_blank");
	expect(asked).toHaveLength(2);
	expect(asked[0]?.operationId).toBe(asked[1]?.operationId);
});

test("a server that cannot be reached loses nothing", async () => {
	const { user, text } = show("unreachable");
	await user.type(text, "The ferry sank.");
	await user.click(screen.getByRole("button", { name: "Find the claims" }));
	expect(screen.getByRole("alert").textContent).toMatch(/could not be reached/);
	expect(text.value).toBe("The ferry sank.");
});

test("what was typed is there again after the page was left", async () => {
	const first = show("made");
	await first.user.type(first.text, "The ferry sank.");
	window.dispatchEvent(new Event("pagehide"));
	cleanup();
	expect(show("made").text.value).toBe("The ferry sank.");
});

test("a file takes the place of what was typed, which can be put back", async () => {
	const { user, text } = show("made");
	await user.type(text, "Half a thought");
	await user.upload(screen.getByTestId("story-file"), new File(["The ferry sank."], "ferry.txt"));
	expect(text.value).toBe("The ferry sank.");
	await user.click(screen.getByRole("button", { name: "Put it back" }));
	expect(text.value).toBe("Half a thought");
});

test("a file that cannot be read leaves what was typed", async () => {
	const { user, text } = show("made");
	await user.type(text, "Half a thought");
	await userEvent.setup({ applyAccept: false }).upload(screen.getByTestId("story-file"), new File(["x"], "ferry.doc"));
	expect((await screen.findByRole("alert")).textContent).toMatch(/ferry\.doc was not taken/);
	expect(text.value).toBe("Half a thought");
});

test("the story is made with its document, unless the field was emptied or the link was taken away", async () => {
	const { asked, user, text } = show("unreachable");
	const choose = () => user.upload(screen.getByTestId("story-file"), new File(["The ferry sank."], "ferry.txt"));
	const send = () => user.click(screen.getByRole("button", { name: "Find the claims" }));
	await choose();
	expect(screen.getByText(/2 pictures left out/)).toBeTruthy();
	await send();
	await user.clear(text);
	await user.type(text, "Another text.");
	await send();
	await choose();
	await user.click(screen.getByRole("button", { name: "Don’t link it" }));
	await send();
	expect(asked.map(({ documentId }) => documentId)).toEqual([ID, undefined, undefined]);
});

test("several files become a story each, and each says what became of it", async () => {
	const { asked, log, text } = show("made");
	const user = userEvent.setup({ applyAccept: false });
	await user.upload(screen.getByTestId("story-file"), [
		new File(["The ferry sank."], "ferry.txt"),
		new File(["x"], "old.doc"),
		new File(["The tug sank."], "tug.txt"),
	]);
	expect((await screen.findByRole("link", { name: "ferry.txt" })).getAttribute("href")).toBe(`/stories/${ID}`);
	expect(await screen.findByText("old.doc was not taken.")).toBeTruthy();
	expect(await screen.findByRole("link", { name: "tug.txt" })).toBeTruthy();
	expect(asked.map(({ documentId }) => documentId)).toEqual([ID, ID]);
	expect(log.pushed).toEqual([]);
	expect(text.value).toBe("");
	expect(screen.getByText("2 of 3 files became stories")).toBeTruthy();
});

test("of several files one that is a story already leads to it", async () => {
	const there = { id: "0198c0de-0000-7000-8000-00000000000a", title: "Ferry sinks" };
	show({ reason: "duplicate", message: "This text is already the story “Ferry sinks”.", current: there });
	await userEvent
		.setup()
		.upload(screen.getByTestId("story-file"), [new File(["One."], "a.txt"), new File(["Two."], "b.txt")]);
	const links = await screen.findAllByRole("link", { name: "Open that story" });
	expect(links.map((link) => link.getAttribute("href"))).toEqual(Array(2).fill(`/stories/${there.id}`));
});

test("a long reading shows how far it is, can be stopped, and leaves the text", async () => {
	const start: StartStory = (_, { signal, onMaking }) => {
		onMaking({ read: 0.4 });
		return new Promise((_, fail) => signal.addEventListener("abort", () => fail(signal.reason)));
	};
	const log = routerLog();
	render(
		<WithRouter log={log}>
			<NewStoryForm start={start} />
		</WithRouter>,
	);
	const user = userEvent.setup();
	const text = screen.getByRole("textbox", { name: "Article" }) as HTMLTextAreaElement;
	await user.type(text, "The ferry sank.");
	await user.keyboard("{Control>}{Enter}{/Control}");
	expect(screen.getByRole("progressbar").getAttribute("value")).toBe("0.4");
	await user.click(screen.getByRole("button", { name: "Stop" }));
	expect(await screen.findByText(/Stopped. Nothing was stored/)).toBeTruthy();
	expect(screen.queryByRole("alert")).toBeNull();
	expect(text.value).toBe("The ferry sank.");
	expect(log.pushed).toEqual([]);
});

test("what is being stored cannot be stopped any more", async () => {
	const start: StartStory = (_, { onMaking }) => {
		onMaking({ saving: 1 });
		return new Promise(() => {});
	};
	render(
		<WithRouter log={routerLog()}>
			<NewStoryForm start={start} />
		</WithRouter>,
	);
	const user = userEvent.setup();
	await user.type(screen.getByRole("textbox", { name: "Article" }), "The ferry sank.");
	await user.keyboard("{Control>}{Enter}{/Control}");
	expect(screen.getByText("Storing 1 claim…")).toBeTruthy();
	expect(screen.getByRole("button", { name: "Stop" })).toHaveProperty("disabled", true);
});

test("an address in the field is fetched by Control and Enter, and the focus stays", async () => {
	const { asked, user, text } = show("made");
	await user.click(text);
	await user.paste(" https://post.example/quay ");
	screen.getByRole("button", { name: "Get this page" });
	await user.keyboard("{Control>}{Enter}{/Control}");
	expect(
		await screen.findByText(/It says: Ida Brandt, The Post, 2026-03-04\. 3 comments and footnotes go to the claims/),
	).toBeTruthy();
	expect(text.value).toBe("Read from https://post.example/quay");
	expect(document.activeElement).toBe(text);
	expect(asked).toEqual([]);
	await user.keyboard("{Control>}{Enter}{/Control}");
	expect(asked).toMatchObject([{ text: "Read from https://post.example/quay", documentId: ID }]);
});

test("the focus stays on the button that a file was chosen with", async () => {
	let answer = (_: unknown) => {};
	const { user } = show("made", () => new Promise((done) => (answer = done as typeof answer)));
	const chooser = screen.getByRole("button", { name: "Choose files" });
	chooser.focus();
	await user.upload(screen.getByTestId("story-file"), new File(["Words."], "a.txt"));
	expect(chooser.getAttribute("aria-disabled")).toBe("true");
	chooser.focus();
	expect(document.activeElement).toBe(chooser);
	answer({ ok: false, problem: { reason: "invalid", message: "a.txt was not taken." } });
	expect(await screen.findByText(/a\.txt was not taken/)).toBeTruthy();
	expect(document.activeElement).toBe(chooser);
	expect(chooser.hasAttribute("aria-disabled")).toBe(false);
});
