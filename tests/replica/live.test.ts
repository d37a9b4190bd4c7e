import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Changed } from "../../lib/contract/change.ts";
import type { LiveNews, Place, PresentPerson } from "../../lib/contract/live.ts";
import { LiveLine } from "../../lib/replica/live.ts";
import type { LiveMessage, LivePorts } from "../../lib/replica/live-leader.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A browser: tabs that hear each other, and one lock. */
class FakeBrowser {
	readonly streams: { stories: readonly string[]; after: number; hear: (news: LiveNews, id: number | null) => void }[] =
		[];
	/** All that were ever opened. */
	opened = 0;
	places: readonly Place[] = [];
	readonly #hearers = new Set<(message: LiveMessage) => void>();
	readonly #waiting: (() => void)[] = [];
	#ids = 0;

	/** Opens a tab. `crash` ends it without a word: only its lock and its stream go. */
	tab(storyId: string, after: number) {
		const told: Changed[] = [];
		let people: readonly PresentPerson[] = [];
		let hearer: ((message: LiveMessage) => void) | null = null;
		let begin: (() => void) | null = null;
		let closeStream = () => {};
		const ports: LivePorts = {
			newId: () => `id-${++this.#ids}`,
			lead: (turn) => {
				begin = turn.begin;
				this.#waiting.push(begin);
				if (this.#waiting[0] === begin) begin();
				return () => this.#stepBack(begin);
			},
			channel: {
				post: (message) => {
					for (const hear of this.#hearers) if (hear !== hearer) queueMicrotask(() => hear(message));
				},
				listen: (hear) => {
					hearer = hear;
					this.#hearers.add(hear);
					return () => this.#hearers.delete(hear);
				},
			},
			connect: (asked, { onOpen, onNews }) => {
				const stream = { ...asked, hear: onNews };
				this.opened++;
				this.streams.push(stream);
				onOpen();
				closeStream = () => {
					if (this.streams.includes(stream)) this.streams.splice(this.streams.indexOf(stream), 1);
				};
				return closeStream;
			},
			send: (_, places) => {
				this.places = places;
			},
		};
		const line = new LiveLine(storyId, ports);
		const close = line.follow(after, (changed) => told.push(changed));
		line.onPeople((others) => {
			people = others;
		});
		const crash = () => {
			if (hearer) this.#hearers.delete(hearer);
			closeStream();
			this.#stepBack(begin);
		};
		return { line, told, close, crash, people: () => people.map(({ name }) => name) };
	}

	#stepBack(begin: (() => void) | null): void {
		const at = begin ? this.#waiting.indexOf(begin) : -1;
		if (at < 0) return;
		this.#waiting.splice(at, 1);
		if (at === 0) this.#waiting[0]?.();
	}
}

const changed = (event: number): Changed => ({
	event,
	operations: [],
	claims: [],
	evidence: [],
	comments: [],
	waivers: [],
	wordings: [],
	corrections: [],
	originals: [],
	sources: [],
	terms: [],
	...{ ticks: [], answers: [], attempts: [] },
});
const soon = () => vi.advanceTimersByTimeAsync(500);
const rolls = () => vi.advanceTimersByTimeAsync(41_000);

test("eight tabs of two stories have one stream, and each hears what is its own", async () => {
	const browser = new FakeBrowser();
	const tabs = ["a", "b", "a", "a", "b", "a", "a", "a"].map((story) => ({ story, ...browser.tab(story, 5) }));
	await soon();
	expect(browser.streams).toHaveLength(1);
	const [stream] = browser.streams;
	expect(stream?.stories).toEqual(["a", "b"]);
	stream?.hear({ storyId: "b", changed: changed(6) }, 6);
	await soon();
	for (const { story, told } of tabs) expect(told).toEqual(story === "b" ? [changed(6)] : []);
});

test("when the leading tab goes, by a word or by a crash, another takes up where the news stopped", async () => {
	const browser = new FakeBrowser();
	const [first, second, third] = [browser.tab("a", 5), browser.tab("a", 5), browser.tab("a", 5)];
	await soon();
	browser.streams[0]?.hear({ storyId: "a", changed: changed(9) }, 9);
	await soon();
	first.close();
	await soon();
	expect(browser.streams.map(({ after }) => after)).toEqual([9]);
	second.crash();
	await soon();
	browser.streams[0]?.hear({ storyId: "a", changed: changed(10) }, 10);
	await soon();
	expect(browser.streams).toHaveLength(1);
	expect(third.told.map(({ event }) => event)).toEqual([9, 10]);
});

test("a tab that has seen less than the stream told is told again", async () => {
	const browser = new FakeBrowser();
	browser.tab("a", 20);
	await soon();
	browser.streams[0]?.hear({ storyId: "a", changed: changed(25) }, 25);
	browser.tab("b", 22);
	await soon();
	expect(browser.streams.map(({ stories, after }) => ({ stories, after }))).toEqual([
		{ stories: ["a", "b"], after: 22 },
	]);
	const before = browser.opened;
	browser.tab("a", 22);
	browser.tab("b", 30);
	await soon();
	expect(browser.opened).toBe(before);
});

test("a story that no tab has open any more is not asked for, also when its tab crashed", async () => {
	const browser = new FakeBrowser();
	browser.tab("a", 1);
	const closed = browser.tab("b", 1);
	const crashed = browser.tab("c", 1);
	await soon();
	closed.close();
	await soon();
	expect(browser.streams[0]?.stories).toEqual(["a", "c"]);
	crashed.crash();
	await rolls();
	expect(browser.streams[0]?.stories).toEqual(["a"]);
	expect(browser.places).toEqual([{ storyId: "a", claimId: null }]);
});

test("the server is told where the person is in every tab, and each step once it rests", async () => {
	const browser = new FakeBrowser();
	const [first, second] = [browser.tab("a", 1), browser.tab("a", 1)];
	await soon();
	first.line.attend("c1");
	for (const claim of ["c2", "c3", "c4"]) second.line.attend(claim);
	await soon();
	expect(browser.places).toEqual([
		{ storyId: "a", claimId: "c1" },
		{ storyId: "a", claimId: "c4" },
	]);
	second.close();
	await soon();
	expect(browser.places).toEqual([{ storyId: "a", claimId: "c1" }]);
});

test("a tab that comes later learns who is there already", async () => {
	const browser = new FakeBrowser();
	const first = browser.tab("a", 1);
	await soon();
	const people = [{ userId: "u", name: "Ola Kern", claimIds: ["c1"] }];
	browser.streams[0]?.hear({ storyId: "a", people }, null);
	const later = browser.tab("a", 1);
	await soon();
	expect([first.people(), later.people()]).toEqual([["Ola Kern"], ["Ola Kern"]]);
});
