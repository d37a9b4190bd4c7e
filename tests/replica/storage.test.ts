import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import type { Changed } from "../../lib/contract/change.ts";
import type { Entry } from "../../lib/replica/entry.ts";
import { Queue, type Saving } from "../../lib/replica/queue.ts";
import { browserStorage } from "../../lib/replica/storage.ts";
import { aloneInBrowser } from "../../lib/replica/tabs.ts";
import type { Answer } from "../../lib/replica/transport.ts";

/** A browser's storage with room for so many keys. */
class SmallStorage implements Storage {
	room: number;
	readonly #kept = new Map<string, string>();
	constructor(room: number) {
		this.room = room;
	}
	get length() {
		return this.#kept.size;
	}
	key = (index: number) => [...this.#kept.keys()][index] ?? null;
	getItem = (key: string) => this.#kept.get(key) ?? null;
	removeItem = (key: string) => void this.#kept.delete(key);
	clear = () => this.#kept.clear();
	setItem(key: string, value: string) {
		if (!this.#kept.has(key) && this.#kept.size >= this.room)
			throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
		this.#kept.set(key, value);
	}
}

const forbidden = (): Storage => {
	throw new DOMException("Access is denied for this document.", "SecurityError");
};

const flag = (id: string): Entry => ({
	operationId: v7(),
	change: { kind: "tag", ids: [id], set: { flagged: true } },
	seen: 1,
	at: "2026-03-02T10:00:00.000Z",
});

const nothing: Changed = {
	...{ event: 2, operations: [], claims: [], evidence: [], comments: [] },
	...{ wordings: [], corrections: [] },
	...{ waivers: [], originals: [], sources: [], terms: [], ticks: [], answers: [], attempts: [] },
};

/** A queue on a storage, its server away until it is let through. */
function queueOn(open: () => Storage) {
	const sent: string[] = [];
	let isThere = false;
	let saving: Saving = { state: "saved" };
	const queue = new Queue({
		storage: browserStorage(open, "u1", "s1"),
		tabs: aloneInBrowser,
		transport: {
			async send({ operationId }): Promise<Answer> {
				if (!isThere) return null;
				sent.push(operationId);
				return { value: nothing };
			},
		},
		...{ onDone: () => {}, onRefused: () => {}, onConflict: () => {}, onLead: () => {}, onOthers: () => {} },
		onSaving: (next) => (saving = next),
	});
	queue.start();
	const letThrough = async () => {
		isThere = true;
		for (let turn = 0; turn < 20; turn++) {
			queue.resume();
			await Promise.resolve();
		}
	};
	return { queue, sent, letThrough, saving: () => saving };
}

describe("the queue in the browser's storage", () => {
	test("two tabs keep their changes beside each other, and only of their own story and person", () => {
		const storage = new SmallStorage(9);
		const [one, other] = [flag("a"), flag("b")];
		browserStorage(() => storage, "u1", "s1").keep(other);
		browserStorage(() => storage, "u1", "s1").keep(one);
		browserStorage(() => storage, "u2", "s1").keep(flag("c"));
		browserStorage(() => storage, "u1", "s2").keep(flag("d"));
		expect(browserStorage(() => storage, "u1", "s1").load()).toEqual([one, other]);
	});

	test("full: the change is shown as kept in this tab only, sent all the same, and kept once there is room", async () => {
		const storage = new SmallStorage(1);
		const { queue, sent, letThrough, saving } = queueOn(() => storage);
		const entries = [flag("a"), flag("b"), flag("c")];
		for (const entry of entries) queue.add(entry);
		expect(saving()).toMatchObject({ waiting: 3, isKept: false });
		expect(browserStorage(() => storage, "u1", "s1").load()).toEqual([entries[0]]);
		await letThrough();
		expect(sent).toEqual(entries.map(({ operationId }) => operationId));
		expect(saving()).toEqual({ state: "saved" });
		expect(storage.length).toBe(0);
		queue.stop();
	});

	test("what has room again is kept again", () => {
		const storage = new SmallStorage(1);
		const { queue, saving } = queueOn(() => storage);
		const [first, second] = [flag("a"), flag("b")];
		queue.add(first);
		queue.add(second);
		queue.settle(first.operationId, "theirs", 1);
		expect(browserStorage(() => storage, "u1", "s1").load()).toEqual([second]);
		expect(saving()).toMatchObject({ waiting: 1, isKept: true });
		queue.stop();
	});

	test("forbidden: nothing is kept, nothing is thrown, everything is sent", async () => {
		const { queue, sent, letThrough, saving } = queueOn(forbidden);
		const entry = flag("a");
		queue.add(entry);
		expect(saving()).toMatchObject({ waiting: 1, isKept: false });
		await letThrough();
		expect(sent).toEqual([entry.operationId]);
		expect(saving()).toEqual({ state: "saved" });
		queue.stop();
	});
});
