import { expect, test } from "vitest";
import { bearerToken, isFromOurPages } from "@/app/_server/origin.ts";

const HTTPS = { host: "inner:3000", "x-forwarded-host": "desk.example", "x-forwarded-proto": "https" };

const CASES: [what: string, ours: boolean, asked: Record<string, string>][] = [
	["our own page", true, { host: "localhost:3401", origin: "http://localhost:3401" }],
	["our own page at a LAN address", true, { host: "10.0.0.5:3000", origin: "http://10.0.0.5:3000" }],
	["our own page at an IPv6 address", true, { host: "[::1]:3000", origin: "http://[::1]:3000" }],
	["our own page behind HTTPS", true, { ...HTTPS, origin: "https://desk.example" }],
	[
		"a proxy that names the usual port",
		true,
		{ ...HTTPS, "x-forwarded-host": "desk.example:443", origin: "https://desk.example" },
	],
	["the same host without HTTPS", false, { ...HTTPS, origin: "http://desk.example" }],
	["a proxy's inner name", false, { ...HTTPS, origin: "http://inner:3000" }],
	["another port", false, { host: "localhost:3401", origin: "http://localhost:9391" }],
	["another site", false, { host: "localhost:3401", origin: "http://evil.example" }],
	["another site over HTTPS", false, { host: "localhost:3401", origin: "https://evil.example" }],
	["a name that begins like ours", false, { host: "desk.example", origin: "http://desk.example.evil.example" }],
	["no origin", false, { host: "localhost:3401" }],
	["a hidden origin", false, { host: "localhost:3401", origin: "null" }],
	["an origin that is none", false, { host: "localhost:3401", origin: "localhost:3401" }],
	["another scheme", false, { host: "desk.example", origin: "ftp://desk.example" }],
	...["Basic eDp5", "Negotiate x", "", "Bearer ", "Bearer"].map(
		(authorization): [string, boolean, Record<string, string>] => [
			`another site with Authorization “${authorization}”`,
			false,
			{ host: "localhost:3401", origin: "http://evil.example", authorization },
		],
	),
];
test.each(CASES)("%s: ours %s", (_, ours, asked) => {
	expect(isFromOurPages(new Headers(asked))).toBe(ours);
});

test.each([
	["Bearer onrecord_ab-C_9", "onrecord_ab-C_9"],
	["bearer  onrecord_ab", "onrecord_ab"],
	["Bearer", null],
	["Bearer ", null],
	["Bearer a b", null],
	["Basic eDp5", null],
	["Negotiate x", null],
	["", null],
])("Authorization “%s” carries the token %s", (authorization, token) => {
	expect(bearerToken(new Headers({ authorization }))).toBe(token);
});
