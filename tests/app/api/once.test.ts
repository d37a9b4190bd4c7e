import { describe, expect, test } from "vitest";
import { POST as tag } from "@/app/api/v1/claims/tag/route.ts";
import { POST as createSource } from "@/app/api/v1/sources/route.ts";
import { POST as approve } from "@/app/api/v1/stories/[storyId]/review/approve/route.ts";
import { POST as createStory, GET as listStories } from "@/app/api/v1/stories/route.ts";
import { redact } from "../../../lib/services/redaction/redact.ts";
import { type Api, openApi } from "../../support/api.ts";
import { done, type MemberName } from "../../support/newsroom.ts";
import { at, makeStory } from "../../support/story.ts";

const TEXT = "The mill will close in May, Ada Cole said.";

/** Adds a source with a key, and gives what was answered. */
async function add(api: Api, name: string, key = "nightly 7", as: MemberName = "checker") {
	const init = { headers: { "idempotency-key": key } };
	const answer = await createSource(await api.request(as, "sources", { name, kind: "person" }, init));
	return { status: answer.status, kept: answer.headers.get("idempotency-replayed"), body: await answer.json() };
}

describe("a request with an Idempotency-Key", () => {
	test("is answered the same when it is sent again, whatever happened since", async () => {
		const api = await openApi();
		const { claims } = await makeStory(api.newsroom, 1);
		const send = async (verificationStatus: string, headers = {}) => {
			const body = { claims: claims.map(at), set: { verificationStatus } };
			return tag(await api.request("checker", "claims/tag", body, { headers }));
		};
		const key = { "idempotency-key": '"once"' };
		const first = await send("confirmed", key);
		const text = await first.text();
		const moved = claims.map((claim) => ({ ...claim, revision: claim.revision + 1 }));
		const body = { claims: moved.map(at), set: { verificationStatus: "disputed" } };
		expect((await tag(await api.request("checker", "claims/tag", body))).status).toBe(200);
		const again = await send("confirmed", key);
		expect([again.status, again.headers.get("idempotency-replayed")]).toEqual([200, "true"]);
		expect(await again.text()).toBe(text);
	});

	test("adds one source, with a key of any form", async () => {
		const api = await openApi();
		const [first, second] = [await add(api, "Ada Cole"), await add(api, "Ada Cole")];
		expect([first.status, first.kept]).toEqual([201, null]);
		expect(second).toEqual({ ...first, kept: "true" });
	});

	test("is refused with another body, and for another address", async () => {
		const api = await openApi();
		await add(api, "Ada Cole");
		expect(await add(api, "Tom Vey")).toMatchObject({ status: 422, body: { problem: { reason: "invalid" } } });
		const init = { headers: { "idempotency-key": "nightly 7" } };
		expect((await createStory(await api.request("checker", "stories", { text: TEXT }, init))).status).toBe(422);
		expect(await (await listStories(await api.request("viewer", "stories"))).json()).toEqual([]);
	});

	test("is a colleague's own, with the same key", async () => {
		const api = await openApi();
		await add(api, "Ada Cole");
		expect(await add(api, "Tom Vey", "nightly 7", "editor")).toMatchObject({ status: 201, kept: null });
	});

	test("can be sent anew where it was refused", async () => {
		const api = await openApi();
		expect((await add(api, " ")).status).toBe(422);
		expect((await add(api, "Ada Cole")).status).toBe(201);
	});

	test("of two at once one is done", async () => {
		const api = await openApi();
		const both = await Promise.all([add(api, "Ada Cole"), add(api, "Ada Cole")]);
		expect(both.filter(({ status, kept }) => status === 201 && kept === null)).toHaveLength(1);
		expect(both.map(({ status }) => status).every((status) => status === 201 || status === 409)).toBe(true);
	});

	test.each(["", '""', "x".repeat(256)])("with the key %j is refused", async (key) => {
		expect((await add(await openApi(), "Ada Cole", key)).status).toBe(422);
	});

	test("is answered with nothing that was erased since", async () => {
		const api = await openApi();
		await add(api, "Ada Cole");
		done(await redact(api.newsroom.as("owner"), { text: "Ada Cole", reason: "She asked for it." }));
		expect(await api.newsroom.db.reader.sentRequest.count()).toBe(0);
	});

	test("has it in every POST, an approval too", async () => {
		const api = await openApi();
		const { story } = await makeStory(api.newsroom, 1);
		const params = Promise.resolve({ storyId: story.id });
		const init = { headers: { "idempotency-key": "x".repeat(256) } };
		const answer = await approve(await api.request("owner", `stories/${story.id}/review/approve`, {}, init), {
			params,
		});
		expect(await answer.text()).toContain("Idempotency-Key");
	});
});
