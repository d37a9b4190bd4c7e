import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { extract } from "../../lib/core/extraction/extract.ts";
import { openExtractionThreads } from "../../lib/services/extraction/extraction-threads.ts";
import { Line } from "../../lib/services/line.ts";

const MODULE = new URL("../../lib/services/extraction/extraction-thread.ts", import.meta.url).href;
const ARTICLE = "The ferry will stop in May, the board said. “We have no crew,” Ilse Varga told The Harbour Ledger.";
const LONG = `${ARTICLE}\n\n`.repeat(4000);
const threads = openExtractionThreads(MODULE);

test("a thread finds what the extractor finds", async () => {
	const { title, sources, claims } = extract(ARTICLE);
	expect(await threads(ARTICLE)).toEqual({ title, sources, claims });
});

test("a long text tells how far it is, and the program goes on meanwhile", async () => {
	const parts: number[] = [];
	let turns = 0;
	const clock = setInterval(() => turns++, 1);
	const { claims } = await threads(LONG, { onProgress: (part) => parts.push(part) });
	clearInterval(clock);
	expect(claims.length).toBeGreaterThan(4000);
	expect(turns).toBeGreaterThan(10);
	expect(parts.length).toBeGreaterThan(5);
	expect(parts).toEqual([...parts].sort((a, b) => a - b));
	expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true);
});

test("a text that is given up ends with the reason, and the next one is read", async () => {
	const controller = new AbortController();
	const reading = threads(LONG, { signal: controller.signal, onProgress: () => controller.abort("enough") });
	await expect(reading).rejects.toBe("enough");
	await expect(threads(ARTICLE, { signal: controller.signal })).rejects.toBe("enough");
	expect((await threads(ARTICLE)).claims.length).toBeGreaterThan(0);
});

test("more texts than threads are all read; one that waits can be given up", async () => {
	const controller = new AbortController();
	const [a, b, c, d] = [
		threads(LONG),
		threads(LONG),
		threads(ARTICLE, { signal: controller.signal }),
		threads(ARTICLE),
	];
	controller.abort("left");
	await expect(c).rejects.toBe("left");
	expect((await a).claims).toHaveLength((await b).claims.length);
	expect((await d).claims).toEqual(extract(ARTICLE).claims);
});

test("nobody's many texts keep another person's waiting", async () => {
	const line = new Line(2);
	const entered: string[] = [];
	const enter = (person: string, signal?: AbortSignal) =>
		line.turn(person, signal).then((leave) => {
			entered.push(person);
			return leave;
		});
	const first = enter("anna");
	const second = enter("anna");
	const givenUp = new AbortController();
	const third = enter("anna", givenUp.signal);
	const others = [enter("ben"), enter("cleo")];
	const leave = await first;
	await others[0];
	// Anna's second text and Cleo's wait: one place is Anna's, the other Ben's.
	expect(entered).toEqual(["anna", "ben"]);
	givenUp.abort("left");
	await expect(third).rejects.toBe("left");
	leave();
	(await second)();
	(await others[1])?.();
	expect(entered).toEqual(["anna", "ben", "anna", "cleo"]);
});

test.runIf(existsSync("/proc/self/fd"))(
	"giving texts up while their threads start leaks no file descriptor",
	async () => {
		const openFiles = () => readdirSync("/proc/self/fd").length;
		await threads(ARTICLE);
		const before = openFiles();
		for (let round = 0; round < 16; round++) {
			const controller = new AbortController();
			const reading = threads(LONG, { signal: controller.signal });
			setTimeout(() => controller.abort("left"), 50 + 40 * round);
			await expect(reading).rejects.toBe("left");
		}
		await expect.poll(openFiles, { timeout: 60_000, interval: 500 }).toBeLessThanOrEqual(before);
	},
	90_000,
);
