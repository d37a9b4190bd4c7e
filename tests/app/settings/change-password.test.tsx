import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { ChangePassword } from "@/app/settings/_components/change-password.tsx";

afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

async function changeWith(answer: Response) {
	vi.stubGlobal("fetch", async () => answer);
	render(<ChangePassword />);
	const user = userEvent.setup();
	await user.type(screen.getByLabelText("Password now"), "old old old");
	await user.type(screen.getByLabelText("New password"), "new new new");
	await user.click(screen.getByRole("button", { name: "Change password" }));
	return {
		now: screen.getByLabelText("Password now") as HTMLInputElement,
		next: screen.getByLabelText("New password") as HTMLInputElement,
	};
}

test("a change is confirmed and leaves nothing in the fields", async () => {
	const { now, next } = await changeWith(Response.json({}));
	expect(screen.getByText(/Your password is changed/)).toBeTruthy();
	expect([now.value, next.value]).toEqual(["", ""]);
});

test("a wrong password is said at its field", async () => {
	const { now } = await changeWith(Response.json({ code: "INVALID_PASSWORD" }, { status: 400 }));
	expect(now.getAttribute("aria-invalid")).toBe("true");
	expect(screen.getByText("This is not your password.")).toBeTruthy();
});

test("an ended session says that the old password still holds", async () => {
	await changeWith(Response.json({}, { status: 401 }));
	expect(screen.getByRole("alert").textContent).toMatch(/old password still holds/);
});
