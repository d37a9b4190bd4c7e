import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import ts from "typescript";
import { expect, onTestFinished, test } from "vitest";
import { openApiDocument } from "@/lib/contract/openapi.ts";
import type { Operation } from "@/lib/contract/operation.ts";
import { OPERATIONS } from "@/lib/contract/operations.ts";
import { openApi } from "../../support/api.ts";
import { routeOf } from "../../support/route-of.ts";

/** What somebody writes who has only the document. */
const PROGRAM = `
import { createStory, editStory, exportReport, openStory, tagClaims, type Claim } from "./client/sdk.gen";
import { client } from "./client/client.gen";
import type { Claim as ClaimType } from "./client/types.gen";

export async function check(baseUrl: string, token: string, fetch: typeof globalThis.fetch) {
	client.setConfig({ baseUrl, fetch, headers: { Authorization: \`Bearer \${token}\` } });
	const made = await createStory({ body: { text: "Ann Bell said the ferry sank at noon.\\n\\nThe port closed." } });
	if (!made.data) throw new Error(made.error?.detail);
	const storyId = made.data.id;
	const story = await openStory({ path: { storyId } });
	const claims: readonly ClaimType[] = story.data?.claims ?? [];
	const tagged = await tagClaims({
		body: { claims: claims.map(({ id, revision }) => ({ id, revision })), set: { verificationStatus: "confirmed" } },
	});
	// @ts-expect-error: there is no such status
	const misspelt = await tagClaims({ body: { claims: [], set: { verificationStatus: "verified" } } });
	const tag = story.response?.headers.get("etag") ?? "";
	const renamed = await editStory({ path: { storyId }, body: { title: "Ferry" }, headers: { "If-Match": tag } });
	const late = await editStory({ path: { storyId }, body: { title: "Again" }, headers: { "If-Match": tag } });
	const report = await exportReport({ path: { storyId }, query: { format: "markdown" }, parseAs: "text" });
	return {
		found: claims.length,
		confirmed: tagged.data?.claims.map((claim) => claim.verificationStatus),
		misspelt: misspelt.error?.problem.reason,
		title: renamed.data?.title,
		late: [late.response?.status, late.error?.status, late.error?.problem.reason],
		report: report.data,
	};
}
`.replace(", type Claim }", " }");

test("a client made of the document alone type-checks and does its work", { timeout: 120_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-client-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	writeFileSync(join(folder, "openapi.json"), JSON.stringify(openApiDocument()));
	writeFileSync(join(folder, "program.ts"), PROGRAM);
	await createClient({
		input: join(folder, "openapi.json"),
		output: { path: join(folder, "client"), clean: false },
		plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
		logs: { level: "silent" },
	});
	expect(problemsOf(join(folder, "program.ts"))).toEqual([]);

	const api = await openApi();
	api.newsroom.as("checker");
	const token = (await api.request("checker", "stories")).headers.get("authorization")?.slice("Bearer ".length) ?? "";
	const { check } = await import(join(folder, "program.ts"));
	const done = await check("http://localhost:3000/api/v1", token, serve);
	expect(done).toMatchObject({
		...{ title: "Ferry", misspelt: "invalid", late: [412, 412, "stale"] },
		report: expect.stringContaining("# Sourcing report: Ferry"),
	});
	expect(done.found).toBeGreaterThan(0);
	expect(done.confirmed).toEqual(Array.from({ length: done.found }, () => "confirmed"));
});

/** What the compiler has against a program, its client included. */
function problemsOf(file: string): string[] {
	const program = ts.createProgram([file], {
		...{
			strict: true,
			noEmit: true,
			skipLibCheck: true,
			types: [],
			lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
		},
		...{
			target: ts.ScriptTarget.ES2023,
			module: ts.ModuleKind.ESNext,
			moduleResolution: ts.ModuleResolutionKind.Bundler,
		},
	});
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ file: at, messageText }) => `${at?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}

/** Answers a request as the server does: by the route at its address. */
async function serve(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
	const request = new Request(input, init);
	const path = new URL(request.url).pathname.replace("/api/v1", "");
	for (const operation of Object.values<Operation>(OPERATIONS)) {
		const pattern = new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
		const params = pattern.exec(path)?.groups;
		const isHere = pattern.test(path) && operation.method === request.method.toLowerCase();
		if (!isHere) continue;
		const handler = (await routeOf(operation.path))[request.method];
		if (handler) return handler(request, { params: Promise.resolve({ ...params }) });
	}
	return new Response(null, { status: 404 });
}
