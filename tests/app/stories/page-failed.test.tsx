import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import PageFailed from "@/app/error.tsx";

afterEach(cleanup);

test("a page that failed says what is safe, tries again, and names the number in the server's log", async () => {
	let tries = 0;
	const error = Object.assign(new Error("secret of the inside"), {
		digest: "4711",
	});
	render(<PageFailed error={error} reset={() => tries++} />);
	expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("This page could not be shown");
	expect(screen.getByText(/Saved work is safe/)).toBeTruthy();
	expect(screen.getByText("4711")).toBeTruthy();
	expect(document.body.textContent).not.toContain("secret of the inside");
	await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));
	expect(tries).toBe(1);
	expect(screen.getByRole("link", { name: "Go to the stories" }).getAttribute("href")).toBe("/stories");
});
