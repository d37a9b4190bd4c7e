import { expect, test } from "vitest";
import { CLIENT_ADDRESS_HEADER } from "../../lib/data/accounts.ts";
import { openAttempts } from "../../lib/services/people/attempts.ts";
import { clientOf } from "../../lib/services/people/client-address.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 5) + seconds * 1000);
const stranger = (account: string, client: string) => ({ account, client, isKnown: false });

test("each wrong guess after five doubles the wait, up to a quarter of an hour, wherever it comes from", () => {
	const attempts = openAttempts();
	let clock = 0;
	const waits: number[] = [];
	for (let guess = 0; guess < 14; guess++) {
		const wait = attempts.begin(stranger("ada@example.org", `10.0.0.${guess}`), at(clock));
		waits.push(wait);
		clock += wait;
		const again = wait > 0 ? attempts.begin(stranger("ada@example.org", `10.0.0.${guess}`), at(clock)) : 0;
		expect(again).toBe(0);
	}
	expect(waits).toEqual([0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900]);
});

test("a guess that comes too early is not counted, so nobody is locked out by asking again and again", () => {
	const attempts = openAttempts();
	for (let guess = 0; guess < 5; guess++) attempts.begin(stranger("ada@example.org", "10.0.0.1"), at(0));
	for (let second = 0; second < 5; second++)
		expect(attempts.begin(stranger("ada@example.org", "10.0.0.1"), at(second))).toBe(5 - second);
	expect(attempts.begin(stranger("ada@example.org", "10.0.0.1"), at(5))).toBe(0);
});

test("where a person is known, strangers' guesses don't count and the wait stays short", () => {
	const attempts = openAttempts();
	const known = { account: "ada@example.org", client: "10.0.0.1", isKnown: true };
	for (let guess = 0; guess < 30; guess++) attempts.begin(stranger("ada@example.org", `192.0.2.${guess}`), at(0));
	expect(attempts.begin(known, at(0))).toBe(0);
	for (let guess = 0; guess < 200; guess++) attempts.begin(known, at(guess * 40));
	expect(attempts.begin(known, at(199 * 40))).toBeLessThanOrEqual(30);
});

test("one client that tries many accounts waits, and colleagues who are known there don't", () => {
	const attempts = openAttempts();
	for (let account = 0; account < 20; account++)
		expect(attempts.begin(stranger(`person${account}@example.org`, "10.0.0.1"), at(0))).toBe(0);
	expect(attempts.begin(stranger("one-more@example.org", "10.0.0.1"), at(0))).toBeGreaterThan(0);
	expect(attempts.begin({ account: "ada@example.org", client: "10.0.0.1", isKnown: true }, at(0))).toBe(0);
	expect(attempts.begin(stranger("one-more@example.org", "10.0.0.2"), at(0))).toBe(0);
});

test("a right password wipes the account's slate clean, but not that of a client who guesses at others", () => {
	const attempts = openAttempts();
	const own = stranger("mallory@example.org", "10.0.0.1");
	for (let guess = 0; guess < 19; guess++) {
		attempts.begin(stranger(`person${guess}@example.org`, "10.0.0.1"), at(0));
		attempts.begin(own, at(0));
		attempts.right(own);
	}
	expect(attempts.begin(own, at(0))).toBe(0);
	expect(attempts.begin(stranger("ada@example.org", "10.0.0.1"), at(0))).toBeGreaterThan(0);
});

test("an hour without wrong guesses, and nothing is held against anybody", () => {
	const attempts = openAttempts();
	for (let guess = 0; guess < 5; guess++) attempts.begin(stranger("ada@example.org", "10.0.0.1"), at(0));
	for (let guess = 0; guess < 5; guess++)
		expect(attempts.begin(stranger("ada@example.org", "10.0.0.1"), at(3601))).toBe(0);
});

test.each([
	["192.0.2.4", "192.0.2.4"],
	["::ffff:192.0.2.4", "192.0.2.4"],
	["::1", "::1"],
	["2001:db8:0012:ab::1", "2001:db8:12:ab::/64"],
	["2001:DB8:12:AB:ffff::9", "2001:db8:12:ab::/64"],
	["fe80::1%eth0", "fe80:0:0:0::/64"],
])("guesses from %s count as those of %s", (address, client) => {
	expect(clientOf(new Headers({ [CLIENT_ADDRESS_HEADER]: address }))).toBe(client);
});
