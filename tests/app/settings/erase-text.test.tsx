import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { EraseText } from "@/app/settings/erase/_components/erase-text.tsx";

const findText = async () => ({
	ok: true as const,
	value: [{ kind: "comment", count: 2, excerpts: ["… met Ottar Lund at …"] }],
});
const eraseText = async () => ({ ok: true as const, value: { rows: 2, recorded: 3, files: 0, scrubbed: true } });
afterEach(cleanup);

test("what was erased does not stay in the field that it was typed into", async () => {
	render(<EraseText findText={findText} eraseText={eraseText} />);
	const user = userEvent.setup();
	const field = () => screen.getByLabelText<HTMLTextAreaElement>("Name or passage");
	await user.type(field(), "Ottar Lund");
	await user.click(screen.getByRole("button", { name: "Find it" }));
	await screen.findByText("2 × comment");
	expect(field().value).toBe("Ottar Lund");
	await user.type(screen.getByLabelText("Reason"), "A court order");
	await user.click(screen.getByRole("button", { name: "Erase for good" }));
	await screen.findByText("2 stored texts and 3 entries of the record rewritten.");
	expect(field().value).toBe("");
	expect(document.body.textContent).not.toContain("Ottar Lund");
});
