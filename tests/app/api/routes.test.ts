import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GET as nowhere } from "@/app/api/v1/[...rest]/route.ts";
import { POST as tag } from "@/app/api/v1/claims/tag/route.ts";
import { GET as readFile } from "@/app/api/v1/files/[fileId]/route.ts";
import { POST as storeFile } from "@/app/api/v1/files/route.ts";
import { GET as listClaims } from "@/app/api/v1/stories/[storyId]/claims/route.ts";
import { GET as exportReport } from "@/app/api/v1/stories/[storyId]/report/route.ts";
import { PATCH as editStory, GET as openStory } from "@/app/api/v1/stories/[storyId]/route.ts";
import { POST as createStory, GET as listStories } from "@/app/api/v1/stories/route.ts";
import { STREAM_TYPE } from "@/lib/contract/stream.ts";
import { ADDRESS, openApi } from "../../support/api.ts";
import { at, makeStory } from "../../support/story.ts";

const TEXT = "The mill will close in May, Ada Cole said.";
const ROUTES = join(import.meta.dirname, "../../../app/api/v1");

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

describe("a stranger", () => {
	const files = readdirSync(ROUTES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts"));

	test("has many routes to try", () => {
		expect(files.length).toBeGreaterThan(20);
	});

	test.each(files)("is answered by nothing that %s has", async (file) => {
		await openApi();
		const handlers = Object.entries((await import(join(ROUTES, file))) as Record<string, Handler>);
		expect(handlers).not.toEqual([]);
		const ids = { storyId: "x", claimId: "x", fileId: "x", sourceId: "x", commentId: "x", evidenceId: "x" };
		for (const [method, handler] of handlers) {
			const headers = { origin: ADDRESS, host: new URL(ADDRESS).host, authorization: "Bearer onrecord_made-up" };
			const answer = await handler(new Request(`${ADDRESS}/api/v1/x`, { method, headers }), {
				params: Promise.resolve(ids),
			});
			expect([method, answer.status]).toEqual([method, 401]);
			expect(await answer.json()).toMatchObject({ problem: { reason: "signed-out" } });
		}
	});
});

describe("where a change comes from", () => {
	const sent = (headers: Record<string, string>) =>
		createStory(
			new Request(`${ADDRESS}/api/v1/stories`, { method: "POST", body: JSON.stringify({ text: TEXT }), headers }),
		);

	test.each([
		["no origin", {}],
		["another site", { origin: "https://elsewhere.example" }],
		["another port of this machine", { origin: "http://localhost:3999" }],
		["an origin that is no address", { origin: "null" }],
		[
			"another site that names a scheme of signing in",
			{ origin: "https://elsewhere.example", authorization: "Basic eDp5" },
		],
	])("%s is refused, whoever is signed in", async (_, headers: Record<string, string>) => {
		await openApi();
		const answer = await sent({ host: "localhost:3000", cookie: "onrecord.session_token=x", ...headers });
		expect(answer.status).toBe(403);
		expect(await answer.json()).toMatchObject({ problem: { reason: "not-allowed" } });
	});

	test("our own pages come as far as the question who it is", async () => {
		await openApi();
		expect((await sent({ host: "localhost:3000", origin: ADDRESS })).status).toBe(401);
	});
});

describe("what a route answers", () => {
	test("201 for a new story, 200 where it is listed and opened", async () => {
		const api = await openApi();
		const made = await createStory(await api.request("checker", "stories", { text: TEXT, title: "The mill" }));
		expect(made.status).toBe(201);
		const { id } = (await made.json()) as { id: string };
		const listed = await listStories(await api.request("viewer", "stories?query=mill"));
		expect(await listed.json()).toMatchObject([{ id, title: "The mill" }]);
		const opened = await openStory(await api.request("viewer", `stories/${id}`), {
			params: Promise.resolve({ storyId: id }),
		});
		expect(await opened.json()).toMatchObject({ story: { id }, draft: { text: TEXT } });
	});

	test("nothing where the client has left before the text was read, and nothing is stored", async () => {
		const api = await openApi();
		const leaving = new AbortController();
		const request = await api.request("checker", "stories", { text: TEXT }, { signal: leaving.signal });
		const answer = createStory(request);
		leaving.abort();
		expect((await answer).status).toBe(408);
		expect(await (await listStories(await api.request("viewer", "stories"))).json()).toEqual([]);
	});

	test("an Idempotency-Key has a write done once", async () => {
		const api = await openApi();
		const init = { headers: { "idempotency-key": '"0198c0de-0000-7000-8000-000000000001"' } };
		const send = async () =>
			(await createStory(await api.request("checker", "stories", { text: TEXT }, init))).json() as Promise<{
				id: string;
			}>;
		expect((await send()).id).toBe((await send()).id);
		const listed = await listStories(await api.request("viewer", "stories"));
		expect(await listed.json()).toHaveLength(1);
	});

	test.each([
		["a body that is not JSON", "{", 422, "invalid"],
		["a body that is no object", "[]", 422, "invalid"],
		["a field that is missing", "{}", 422, "invalid"],
	])("%s", async (_, body, status, reason) => {
		const api = await openApi();
		const answer = await createStory(await api.request("checker", "stories", undefined, { method: "POST", body }));
		expect([answer.status, await answer.json()]).toMatchObject([status, { problem: { reason } }]);
	});

	test("403 for a role that may not, 404 for what is not there, 409 for what has changed", async () => {
		const api = await openApi();
		const unread = await api.request("viewer", "stories", { text: TEXT });
		const refused = await createStory(unread);
		expect(unread.bodyUsed).toBe(false);
		expect([refused.status, await refused.json()]).toMatchObject([403, { problem: { reason: "not-allowed" } }]);
		const storyId = "018f4e5c-0000-7000-8000-000000000001";
		const missing = await openStory(await api.request("viewer", `stories/${storyId}`), {
			params: Promise.resolve({ storyId }),
		});
		expect([missing.status, await missing.json()]).toMatchObject([404, { problem: { reason: "not-found" } }]);
		const { claims } = await makeStory(api.newsroom, 1);
		const send = async (verificationStatus: string) =>
			tag(await api.request("checker", "claims/tag", { claims: claims.map(at), set: { verificationStatus } }));
		expect((await send("confirmed")).status).toBe(200);
		const late = await send("disputed");
		expect([late.status, await late.json()]).toMatchObject([409, { problem: { reason: "stale" } }]);
	});

	test("as RFC 9457 has problems, with the whole of ours in it", async () => {
		const api = await openApi();
		const refused = await createStory(await api.request("viewer", "stories", { text: TEXT }));
		expect(refused.headers.get("content-type")).toBe("application/problem+json");
		const { type, title, status, detail, problem } = await refused.json();
		expect([type, title, status, detail]).toEqual([
			"urn:onrecord:problem:not-allowed",
			"not allowed",
			403,
			problem.message,
		]);
	});

	test("If-Match names the revision; * and what is no tag of ours name none", async () => {
		const api = await openApi();
		const { story } = await makeStory(api.newsroom, 1);
		const send = async (tag: string) =>
			editStory(
				await api.request(
					"checker",
					`stories/${story.id}`,
					{ title: "Ferry" },
					{ method: "PATCH", headers: { "if-match": tag } },
				),
				{ params: Promise.resolve({ storyId: story.id }) },
			);
		for (const tag of ["*", "1x", '"a"', 'W/"1"']) expect((await send(tag)).status).toBe(422);
		const renamed = await send('"1"');
		expect([renamed.status, renamed.headers.get("etag")]).toEqual([200, '"2"']);
		expect((await send('"1"')).status).toBe(412);
	});
});

describe("a story that is asked for as a stream", () => {
	const asked = { accept: STREAM_TYPE };

	test("tells how far it is, and ends with the story", async () => {
		const api = await openApi();
		const answer = await createStory(await api.request("checker", "stories", { text: TEXT }, { headers: asked }));
		expect(answer.headers.get("content-type")).toBe(STREAM_TYPE);
		expect(answer.headers.get("cache-control")).toContain("no-transform");
		const lines = (await answer.text())
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line));
		expect(lines.at(-1)).toMatchObject({ value: { title: expect.any(String) } });
		expect(lines.filter((line) => "saving" in line)).toHaveLength(1);
	});

	test("ends with the problem where there is one", async () => {
		const api = await openApi();
		const answer = await createStory(await api.request("viewer", "stories", { text: TEXT }, { headers: asked }));
		const [line] = (await answer.text()).trim().split("\n");
		expect(JSON.parse(line ?? "")).toMatchObject({ problem: { reason: "not-allowed" } });
	});
});

describe("a file", () => {
	const form = (field: string) => {
		const body = new FormData();
		body.append(field, new File(["%PDF-1.7 a contract"], "contract & annex.pdf"));
		return body;
	};

	test("is kept and given back to be saved, never shown", async () => {
		const api = await openApi();
		const kept = await storeFile(
			await api.request("checker", "files", undefined, { method: "POST", body: form("file") }),
		);
		expect(kept.status).toBe(201);
		const { id } = (await kept.json()) as { id: string };
		const given = await readFile(await api.request("viewer", `files/${id}`), {
			params: Promise.resolve({ fileId: id }),
		});
		expect(await given.text()).toBe("%PDF-1.7 a contract");
		expect(given.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''contract%20%26%20annex.pdf");
		expect(given.headers.get("content-security-policy")).toContain("sandbox");
	});

	test("has to be in the field “file”", async () => {
		const api = await openApi();
		const answer = await storeFile(
			await api.request("checker", "files", undefined, { method: "POST", body: form("picture") }),
		);
		expect([answer.status, await answer.json()]).toMatchObject([422, { problem: { reason: "invalid" } }]);
	});
});

test.each([
	["html", "text/html"],
	["markdown", "text/markdown"],
	["csv", "text/csv"],
	["json", "application/json"],
	["web-annotation", "application/ld+json"],
	["prov", "application/json"],
	["ninjs", "application/json"],
])("a report as %s is %s, to be saved under the story's title", async (format, type) => {
	const api = await openApi();
	const { story } = await makeStory(api.newsroom, 2);
	const answer = await exportReport(await api.request("viewer", `stories/${story.id}/report?format=${format}`), {
		params: Promise.resolve({ storyId: story.id }),
	});
	expect(answer.status).toBe(200);
	expect(answer.headers.get("content-type")).toContain(type);
	expect(answer.headers.get("content-disposition")).toMatch(/^attachment; .*fleet/i);
	expect(await answer.text()).toContain("Ship number 1");
});

describe("a list in pages", () => {
	test("says where it goes on, and ends", async () => {
		const api = await openApi();
		const { story, claims } = await makeStory(api.newsroom, 5);
		const params = Promise.resolve({ storyId: story.id });
		const seen: string[] = [];
		let next: string | undefined = `stories/${story.id}/claims?limit=2`;
		for (let page = 0; next !== undefined && page < 9; page++) {
			const answer = await listClaims(await api.request("viewer", next), { params });
			seen.push(...((await answer.json()) as { id: string }[]).map(({ id }) => id));
			next = /^<\/api\/v1\/(\S+)>; rel="next"$/.exec(answer.headers.get("link") ?? "")?.[1];
		}
		expect(seen).toEqual(claims.map(({ id }) => id));
	});

	test("an address that isn't there is a problem too, for whoever is signed in", async () => {
		const api = await openApi();
		const answer = await nowhere(await api.request("owner", "never/there"));
		expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
	});
});

describe("a part of a file", () => {
	test.each([
		["bytes=0-3", 206, "%PDF", "bytes 0-3/19"],
		["bytes=9-", 206, "a contract", "bytes 9-18/19"],
		["bytes=-8", 206, "contract", "bytes 11-18/19"],
		["bytes=11-999", 206, "contract", "bytes 11-18/19"],
		["bytes=19-", 416, "", "bytes */19"],
		["bytes=0-1,3-4", 200, "%PDF-1.7 a contract", null],
		["lines=1-2", 200, "%PDF-1.7 a contract", null],
	])("%s is %i", async (range, status, text, told) => {
		const api = await openApi();
		const body = new FormData();
		body.append("file", new File(["%PDF-1.7 a contract"], "contract.pdf"));
		const kept = await storeFile(await api.request("checker", "files", undefined, { method: "POST", body }));
		const { id, sha256 } = (await kept.json()) as { id: string; sha256: string };
		const read = async (headers: Record<string, string>) =>
			readFile(await api.request("viewer", `files/${id}`, undefined, { headers }), {
				params: Promise.resolve({ fileId: id }),
			});
		const part = await read({ range });
		expect([part.status, await part.text(), part.headers.get("content-range")]).toEqual([status, text, told]);
		expect((await read({ range, "if-range": '"of another file"' })).status).toBe(200);
		expect((await read({ "if-none-match": `"${sha256}"` })).status).toBe(304);
	});
});
