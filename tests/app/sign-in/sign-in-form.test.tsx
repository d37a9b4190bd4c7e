import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { SignInForm } from "@/app/sign-in/_components/sign-in-form.tsx";

afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

/** Fills in the form against a server that answers as told. */
async function tryWith(answer: () => Promise<Response>) {
	const asked: { url: string; body: unknown }[] = [];
	vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
		asked.push({ url, body: JSON.parse(String(init.body)) });
		return answer();
	});
	let entered = 0;
	render(<SignInForm next="/stories" onSignedIn={() => entered++} />);
	const user = userEvent.setup();
	await user.type(screen.getByLabelText("E-mail"), "ada@example.org");
	await user.type(screen.getByLabelText("Password"), "correct horse{Enter}");
	return {
		asked,
		entered: () => entered,
		password: screen.getByLabelText("Password") as HTMLInputElement,
	};
}

test("the right password lets in", async () => {
	const { asked, entered } = await tryWith(async () => new Response(null, { status: 204 }));
	expect(asked).toEqual([
		{
			url: "/api/auth/sign-in",
			body: { email: "ada@example.org", password: "correct horse" },
		},
	]);
	expect(entered()).toBe(1);
});

const REFUSALS: [what: string, answer: () => Promise<Response>, words: RegExp][] = [
	[
		"a wrong password",
		async () => Response.json({ problem: { reason: "invalid", message: "The password is wrong." } }, { status: 422 }),
		/password is wrong/,
	],
	[
		"too many tries",
		async () => Response.json({ problem: { reason: "too-many", message: "Wait 9 seconds." } }, { status: 429 }),
		/Wait 9 seconds/,
	],
	["a failing server", async () => new Response("", { status: 500 }), /went wrong on the server/],
	["no server", async () => Promise.reject(new TypeError("Failed to fetch")), /could not be reached/],
];
for (const [what, answer, words] of REFUSALS)
	test(`${what} is said clearly, and the password does not stay in the field`, async () => {
		const { entered, password } = await tryWith(answer);
		expect(screen.getByRole("alert").textContent).toMatch(words);
		expect(password.value).toBe("");
		expect(document.activeElement).toBe(password);
		expect(entered()).toBe(0);
	});
