// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { Article } from "@/app/stories/[storyId]/_components/text/article.tsx";
import { NewStoryForm } from "@/app/stories/new/_components/new-story-form.tsx";
import { readDraft } from "@/lib/core/extraction/read-draft.ts";
import { routerLog, WithRouter } from "../../support/app-router.tsx";

afterEach(cleanup);

test("every block of the article has the direction of its own letters", () => {
	const text = "المدينة تغلق المسبح\n\nقرر المجلس إغلاق المسبح يوم الثلاثاء.\n\nThe council said nothing.";
	const { blocks, language } = readDraft(text);
	const draft = {
		id: "d",
		number: 1,
		text,
		sha256: "",
		createdAt: "2032-01-01T00:00:00Z",
		language,
		document: null,
		blocks: [...blocks],
	};
	const { container } = render(<Article draft={draft} />);
	expect([...container.querySelectorAll("[data-start]")].map((block) => block.getAttribute("dir"))).toEqual(
		draft.blocks.map(() => "auto"),
	);
});

test("the form says before it is sent that a text is in a language that is not read", async () => {
	localStorage.clear();
	render(
		<WithRouter log={routerLog()}>
			<NewStoryForm />
		</WithRouter>,
	);
	const user = userEvent.setup();
	await user.click(screen.getByRole("textbox", { name: "Article" }));
	await user.paste(
		"Der Rat hat am Dienstag beschlossen, das Bad zu schließen, das seit Jahren Verluste macht und das sich nicht rechnet.",
	);
	expect(await screen.findByText(/looks German; Onrecord only finds claims in English/)).toBeTruthy();
});
