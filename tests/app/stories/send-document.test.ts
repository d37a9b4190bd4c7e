import { afterEach, expect, test, vi } from "vitest";
import { sendDocument } from "@/app/stories/_components/send-document.ts";

afterEach(() => void vi.unstubAllGlobals());

const file = new File(["Forty ships left."], "log.txt");
const problem = { reason: "invalid", message: "log.txt holds no text." };

test.each([
	["a failure of the server", new Response("Internal Server Error", { status: 500 }), /on the server \(500\)/],
	["a proxy's page", new Response("<h1>Bad gateway</h1>", { status: 502 }), /on the server \(502\)/],
	["an answer that is none of ours", Response.json({ error: "x" }, { status: 500 }), /on the server \(500\)/],
	["a refusal", Response.json({ problem }, { status: 422 }), /^log\.txt holds no text\.$/],
])("%s is said for what it is", async (_, answer, words) => {
	vi.stubGlobal("fetch", async () => answer);
	expect(await sendDocument(file)).toMatchObject({ ok: false, problem: { message: expect.stringMatching(words) } });
});

test("only a server that gave no answer is called out of reach", async () => {
	vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
	expect(await sendDocument(file)).toMatchObject({
		ok: false,
		problem: { reason: "unavailable", message: expect.stringMatching(/could not be reached/) },
	});
});

test("what was read is handed on", async () => {
	vi.stubGlobal("fetch", async () => Response.json({ text: "Forty ships left." }, { status: 201 }));
	expect(await sendDocument(file)).toEqual({ ok: true, value: { text: "Forty ships left." } });
});
