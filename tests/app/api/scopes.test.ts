import { describe, expect, test } from "vitest";
import { scopeOf } from "@/lib/contract/find-operation.ts";
import type { Operation } from "@/lib/contract/operation.ts";
import { OPERATIONS } from "@/lib/contract/operations.ts";
import { SCOPES } from "@/lib/core/vocabulary/scopes.ts";
import { createToken } from "../../../lib/services/people/tokens.ts";
import { ADDRESS, openApi } from "../../support/api.ts";
import { done } from "../../support/newsroom.ts";
import { routeOf } from "../../support/route-of.ts";

const ID = "0198c0de-0000-7000-8000-000000000001";

/** Calls an operation with a token of the owner's that has these scopes, about something that isn't there. */
async function call({ path, method }: Operation, scopes: readonly string[]) {
	const api = await openApi();
	const { token } = done(await createToken(api.newsroom.as("owner"), { name: "A script", scopes: [...scopes] }));
	const params = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [String(name), ID]));
	const address = path.replace(/\{\w+\}/g, ID);
	const request = new Request(`${ADDRESS}/api/v1${address}`, {
		method: method.toUpperCase(),
		headers: { authorization: `Bearer ${token}` },
	});
	const handler = (await routeOf(path))[request.method];
	const answer = await handler?.(request, { params: Promise.resolve(params) });
	return { status: answer?.status, text: (await answer?.text()) ?? "" };
}

describe("what a token may do", () => {
	test.each(Object.entries<Operation>(OPERATIONS))("%s takes its scope, and no other will do", async (_, operation) => {
		const others = SCOPES.filter((scope) => scope !== operation.scope);
		const refused = await call(operation, others);
		expect(refused.status).toBe(403);
		expect(refused.text).toContain(`lacks “${operation.scope}”`);
		expect((await call(operation, [operation.scope])).text).not.toContain("This token may not");
	});

	test("an address that nobody knows takes the most", () => {
		expect(scopeOf("GET", "/stories/x/never")).toBe("manage");
		expect(scopeOf("PUT", "/stories")).toBe("manage");
	});

	test("a HEAD takes what its GET takes, also with a slash at the end", () => {
		expect([scopeOf("HEAD", "/stories"), scopeOf("GET", "/stories/")]).toEqual(["read", "read"]);
	});

	test("without a choice it reads and writes", async () => {
		const api = await openApi();
		expect(done(await createToken(api.newsroom.as("viewer"), { name: "A script" })).view.scopes).toEqual([
			"read",
			"write",
		]);
	});
});
