import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { markRequests } from "../../lib/cli/forwarded.ts";

const mark = (proxies: string[], remoteAddress: string, headers: IncomingHttpHeaders) => {
	const request = { headers: { ...headers }, socket: { remoteAddress }, url: "/stories" } as unknown as IncomingMessage;
	return markRequests(proxies)(request).headers;
};
const SAID = {
	"x-forwarded-for": "198.51.100.7",
	"x-forwarded-host": "Desk.example",
	"x-forwarded-proto": "https",
	"x-forwarded-port": "443",
	forwarded: "for=198.51.100.7",
};

test("what a request says of its way is taken away where no proxy is trusted, or another one", () => {
	for (const proxies of [[], ["10.0.0.9"]])
		expect(mark(proxies, "10.0.0.1", { ...SAID, "x-onrecord-client": "me", "x-onrecord-path": "/x" })).toEqual({
			"x-onrecord-client": "10.0.0.1",
			"x-onrecord-path": "/stories",
		});
});

test("a trusted proxy is believed", () => {
	for (const [proxies, address] of [
		[["10.0.0.0/8"], "10.0.0.1"],
		[["loopback"], "::ffff:127.0.0.1"],
		[["192.0.2.1", "::1"], "::1"],
	] as [string[], string][])
		expect(mark(proxies, address, SAID)).toEqual({
			"x-onrecord-client": "198.51.100.7",
			"x-onrecord-path": "/stories",
			"x-forwarded-host": "desk.example",
			"x-forwarded-proto": "https",
		});
});

test("a client cannot name itself by adding to the list that the proxy keeps", () => {
	const spoofed = { "x-forwarded-for": "203.0.113.1, 198.51.100.7" };
	expect(mark(["loopback"], "127.0.0.1", spoofed)["x-onrecord-client"]).toBe("198.51.100.7");
	const through = { "x-forwarded-for": "198.51.100.7, 10.0.0.2" };
	expect(mark(["loopback", "10.0.0.2"], "127.0.0.1", through)["x-onrecord-client"]).toBe("198.51.100.7");
});

test("of several values the browser's counts, and a scheme that is none is left out", () => {
	const headers = { "x-forwarded-host": "desk.example, inner.local", "x-forwarded-proto": "HTTPS,http" };
	expect(mark(["loopback"], "127.0.0.1", headers)).toMatchObject({
		"x-forwarded-host": "desk.example",
		"x-forwarded-proto": "https",
	});
	expect(mark(["loopback"], "127.0.0.1", { "x-forwarded-proto": "javascript" })).not.toHaveProperty(
		"x-forwarded-proto",
	);
});
