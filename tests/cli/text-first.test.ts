import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { paintTextFirst } from "../../lib/cli/text-first.ts";

const HEAD =
	'<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/><script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/chunks/old.js" noModule=""></script></head>';
const BODY =
	'<body><p>Drei Fähren — „gestrichen“</p><script src="/_next/static/chunks/main.js" async=""></script></body>';

let server: Server | undefined;
afterEach(() => server?.close());

/** What a client receives of an answer that is shaped on its way. */
async function received(answer: (response: ServerResponse) => void, path = "/stories"): Promise<Response> {
	const shaped = createServer((_, response) => {
		paintTextFirst(path, response);
		answer(response);
	});
	server = shaped;
	await new Promise<void>((listening) => shaped.listen(0, "127.0.0.1", listening));
	return fetch(`http://127.0.0.1:${(shaped.address() as AddressInfo).port}`);
}

const asPage = (response: ServerResponse) => response.setHeader("Content-Type", "text/html; charset=utf-8");

test("a page's scripts wait, in their order, and what releases them stands at the end of the head", async () => {
	const page = await received((response) => {
		asPage(response);
		response.end(HEAD + BODY);
	});
	const html = await page.text();
	expect([...html.matchAll(/type="text\/after-the-first-paint" src="(.*?)"/g)].map((match) => match[1])).toEqual([
		"/_next/static/chunks/a.js",
		"/_next/static/chunks/main.js",
	]);
	expect(html).not.toMatch(/<script src="[^"]+" async/);
	expect(html).not.toContain('as="script"');
	expect(html).toContain('<script src="/_next/static/chunks/old.js" noModule=""></script>');
	expect(html).toMatch(/<script>\(\(\) => \{.*first-contentful-paint.*\}\)\(\)<\/script><\/head>/);
	expect(html).toContain("<p>Drei Fähren — „gestrichen“</p>");
});

test("however a page is cut into pieces, it arrives as if it came in one", async () => {
	const whole = Buffer.from(HEAD + BODY);
	const pages = new Set<string>();
	for (const size of [1, 2, 7, 40, whole.length]) {
		const page = await received((response) => {
			asPage(response);
			response.flushHeaders();
			for (let at = 0; at < whole.length; at += size) response.write(whole.subarray(at, at + size));
			response.end();
		});
		pages.add(await page.text());
		server?.close();
	}
	expect(pages.size).toBe(1);
	expect([...pages][0]).toContain('<p>Drei Fähren — „gestrichen“</p><script type="text/after-the-first-paint"');
});

test("a page that told its length tells none, unless it is already on its way", async () => {
	const told = await received((response) => {
		asPage(response);
		response.setHeader("Content-Length", HEAD.length);
		response.end(HEAD);
	});
	expect(told.headers.get("content-length")).toBeNull();
	expect(await told.text()).toMatch(/<\/script><\/head>$/);
	server?.close();
	const sent = await received((response) => {
		asPage(response);
		response.setHeader("Content-Length", HEAD.length);
		response.flushHeaders();
		response.end(HEAD);
	});
	expect(await sent.text()).toBe(HEAD);
});

test("what is no page passes as it is", async () => {
	const script = await received((response) => {
		response.setHeader("Content-Type", "application/javascript");
		response.write(Buffer.from(HEAD));
		response.end(() => {});
	});
	expect(await script.text()).toBe(HEAD);
});

test.each([
	["/stories", true],
	["/stories?q=ferry", true],
	["/stories/01a2", true],
	["/stories/01a2/report", true],
	["/stories/01a2/history?draft=1", true],
	["/stories/new", false],
	["/sources/01a2", false],
	["/settings/people", false],
	["/sign-in?token=stories", false],
])("%s waits with its scripts: %s", async (path, waits) => {
	const page = await received((response) => {
		asPage(response);
		response.end(HEAD);
	}, path);
	expect((await page.text()).includes("after-the-first-paint")).toBe(waits);
});
