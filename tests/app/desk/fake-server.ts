import type { DeskData } from "@/app/stories/[storyId]/_state/desk-state.ts";
import { type DeskDoors, DeskStore } from "@/app/stories/[storyId]/_state/desk-store.ts";
import { memoryStorage } from "@/app/stories/[storyId]/_state/outbox-storage.ts";
import type { DeskRequest } from "@/app/stories/[storyId]/_state/request.ts";
import type { Answer } from "@/app/stories/[storyId]/_state/transport.ts";
import type { ClaimView } from "@/lib/contract/claim.ts";
import type { SourceView } from "@/lib/contract/source.ts";

/** Claims as a server holds them: it checks revisions, does each operation once, and can be cut off. */
export class FakeServer {
	readonly claims: Map<string, ClaimView>;
	/** The newsroom's register; null while it cannot be read. */
	register: readonly SourceView[] | null = [];
	readonly requests: DeskRequest[] = [];
	/** What happens to the next requests instead of an answer. */
	readonly mishaps: ("lost" | "answer-lost" | "signed-out" | "refused")[] = [];
	readonly #done = new Set<unknown>();

	constructor(data: DeskData) {
		this.claims = new Map(data.claims.map((claim) => [claim.id, claim]));
	}

	send = async (request: DeskRequest): Promise<Answer> => {
		this.requests.push(request);
		await Promise.resolve();
		const mishap = this.mishaps.shift();
		if (mishap === "lost") return null;
		if (mishap === "signed-out")
			return {
				problem: { reason: "signed-out", message: "You are signed out." },
			};
		if (mishap === "refused") return { problem: { reason: "invalid", message: "This cannot be." } };
		const answer = this.#carryOut(request);
		return mishap === "answer-lost" ? null : answer;
	};

	/** Somebody else's change. */
	alter(id: string, set: Partial<ClaimView>): void {
		const claim = this.claims.get(id);
		if (claim) this.claims.set(id, { ...claim, ...set, revision: claim.revision + 1 });
	}

	#carryOut({ path, body }: DeskRequest): Answer {
		const wanted = (body.claims ?? [{ id: path.split("/")[1], revision: body.revision }]) as {
			id: string;
			revision: number;
		}[];
		if (!this.#done.has(body.operationId)) {
			const stale = wanted.flatMap(({ id, revision }) => {
				const claim = this.claims.get(id);
				return claim && claim.revision !== revision ? [claim] : [];
			});
			if (stale.length > 0)
				return {
					problem: {
						reason: "stale",
						message: "Somebody changed this.",
						current: stale,
					},
				};
			this.#done.add(body.operationId);
			const { revision: _, operationId: __, claims: ___, set, ...fields } = body;
			for (const { id } of wanted) this.alter(id, (set ?? fields) as Partial<ClaimView>);
		}
		return { value: wanted.map(({ id }) => this.claims.get(id)) };
	}
}

/** A desk on a fake server, with a storage that can outlive it. */
export function deskOn(server: FakeServer, data: DeskData, storage = memoryStorage()): DeskStore {
	let last = 0;
	const doors: DeskDoors = {
		storage,
		send: server.send,
		newId: () => `op-${data.me.userId}-${++last}`,
		now: () => "2026-03-02T10:00:00.000Z",
		readSource: async () => null,
		findSources: async (query) => (server.register ? server.register.filter(({ name }) => name.includes(query)) : null),
	};
	return new DeskStore(data, doors);
}

/** Lets everything that waits only for promises come to its end. */
export async function settled(): Promise<void> {
	for (let turn = 0; turn < 40; turn++) await Promise.resolve();
}
