import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { PasswordForm } from "@/app/settings/_components/password-form.tsx";
import { routerLog, WithRouter } from "../../support/app-router.tsx";

afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

async function changeWith(answer: Response, hasPassword = true) {
	const sent: unknown[] = [];
	vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
		sent.push([url, JSON.parse(String(init.body))]);
		return answer;
	});
	render(
		<WithRouter log={routerLog()}>
			<PasswordForm hasPassword={hasPassword} />
		</WithRouter>,
	);
	const user = userEvent.setup();
	if (hasPassword) await user.type(screen.getByLabelText("Current password"), "old old old");
	await user.type(screen.getByLabelText("New password"), "new new new");
	await user.click(screen.getByRole("button", { name: hasPassword ? "Change password" : "Set password" }));
	return { sent, typed: (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value };
}
const refusal = (status: number, problem: object) => Response.json({ problem }, { status });

test("a change is confirmed, says what else it did, and leaves nothing in the fields", async () => {
	const { sent, typed } = await changeWith(new Response(null, { status: 204 }));
	expect(sent).toEqual([["/api/auth/password", { currentPassword: "old old old", newPassword: "new new new" }]]);
	const said = screen.getByRole("status").textContent;
	expect(said).toMatch(/Your password is changed.*signed out.*link no longer works/s);
	expect([typed("Current password"), typed("New password")]).toEqual(["", ""]);
});

test("setting the first one says that it is done", async () => {
	const { sent } = await changeWith(new Response(null, { status: 204 }), false);
	expect(sent).toEqual([["/api/auth/password", { newPassword: "new new new" }]]);
	expect(screen.getByRole("status").textContent).toContain("Your password is set");
});

test("a wrong password is said at its field, once", async () => {
	const message = "This is not your password.";
	await changeWith(refusal(422, { reason: "invalid", message, fields: { currentPassword: message } }));
	expect(screen.getByLabelText("Current password").getAttribute("aria-invalid")).toBe("true");
	expect(screen.getAllByText(message)).toHaveLength(1);
});

test("what else stands in the way is said in the server's words", async () => {
	await changeWith(refusal(429, { reason: "too-many", message: "Too many wrong passwords. Wait 40 seconds." }));
	expect(screen.getByRole("alert").textContent).toContain("Wait 40 seconds");
});
