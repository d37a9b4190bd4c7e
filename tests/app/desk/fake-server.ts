import { v7 } from "uuid";
import type { DeskData } from "@/app/stories/[storyId]/_state/desk-state.ts";
import { type DeskDoors, DeskStore } from "@/app/stories/[storyId]/_state/desk-store.ts";
import type { Changed } from "@/lib/contract/change.ts";
import type { ClaimView } from "@/lib/contract/claim.ts";
import type { SourceView } from "@/lib/contract/source.ts";
import type { SuggestedClaim } from "@/lib/contract/story.ts";
import {
	claimView,
	commentView,
	correctionView,
	evidenceView,
	type Names,
	originalView,
	sourceView,
	waiverView,
	wordingView,
} from "@/lib/contract/views.ts";
import { kindOf } from "@/lib/core/changes/changes.ts";
import { type FieldChange, fieldChanges } from "@/lib/core/changes/patched.ts";
import type { By, Patch } from "@/lib/core/changes/records.ts";
import { takeBack } from "@/lib/core/changes/take-back.ts";
import type { Entry } from "@/lib/replica/entry.ts";
import { asChanged, recordsOf } from "@/lib/replica/records-of.ts";
import { StoryMaps } from "@/lib/replica/story-maps.ts";
import { aloneInBrowser } from "@/lib/replica/tabs.ts";
import type { Answer } from "@/lib/replica/transport.ts";
import { memoryStorage } from "../../support/memory-storage.ts";

/** A server in memory that runs the real changes: it does each operation once, and can be cut off. */
export class FakeServer {
	readonly maps: StoryMaps;
	/** The newsroom's register; null while it cannot be read. */
	register: readonly SourceView[] | null = [];
	/** What it finds in lines that were left out; null while it cannot read them. */
	leftOut: readonly SuggestedClaim[] | null = [];
	readonly requests: Entry[] = [];
	/** What happens to the next requests instead of an answer. */
	readonly mishaps: ("lost" | "answer-lost" | "told-first" | "signed-out" | "refused")[] = [];
	readonly #followers = new Set<(changed: Changed) => void>();
	readonly #data: DeskData;
	readonly #names: Names;
	readonly #done = new Map<string, Changed>();
	readonly #logs = new Map<string, readonly FieldChange[]>();
	/** The event after which somebody else last changed a field. */
	readonly #theirs = new Map<string, number>();
	#event: number;

	constructor(data: DeskData) {
		this.#data = data;
		this.#event = data.event;
		const people = new Map(data.people.map(({ userId, name }) => [userId, name]));
		this.maps = new StoryMaps(people);
		for (const [ref, record] of recordsOf(asChanged(data))) this.maps.set(ref, record);
		this.#names = {
			person: (id) => people.get(id),
			source: (id) => this.maps.source.get(id),
			file: (id) => data.originals.find(({ fileId }) => fileId === id)?.file,
			isErased: () => false,
			claimCount: () => 1,
		};
	}

	/** Somebody sets the newsroom's rules otherwise. */
	setRules(rules: Changed["rules"]): void {
		const nothing = asChanged({});
		for (const tell of this.#followers) tell({ ...nothing, event: ++this.#event, rules });
	}

	/** The claims as they stand. */
	get claims(): ReadonlyMap<string, ClaimView> {
		return new Map([...this.maps.claim.keys()].map((id) => [id, this.#claim(id)]));
	}

	send = async (entry: Entry): Promise<Answer> => {
		this.requests.push(entry);
		await Promise.resolve();
		const mishap = this.mishaps.shift();
		if (mishap === "lost") return null;
		if (mishap === "signed-out") return { problem: { reason: "signed-out", message: "You are signed out." } };
		if (mishap === "refused") return { problem: { reason: "invalid", message: "This cannot be." } };
		const answer = this.#carryOut(entry);
		// As a stream does that is quicker than the answer, which may not come at all.
		if (mishap === "told-first" && answer && "value" in answer) {
			for (const tell of this.#followers) tell(answer.value);
			return null;
		}
		return mishap === "answer-lost" ? null : answer;
	};

	pull = async (): Promise<null> => null;

	follow = (_: number, take: (changed: Changed) => void): (() => void) => {
		this.#followers.add(take);
		return () => this.#followers.delete(take);
	};

	/** Somebody else's change. */
	alter(id: string, set: Partial<Pick<ClaimView, "who" | "what" | "verificationStatus" | "flagged">>): void {
		this.#event++;
		this.#write([{ entity: "claim", id, fields: set }]);
		for (const field of Object.keys(set)) this.#theirs.set(`${id} ${field}`, this.#event);
	}

	/** What somebody else's change looks like to those who listen. */
	told(id: string): Changed {
		return { ...this.#answer([id]), event: this.#event };
	}

	#carryOut({ operationId, change, seen, at }: Entry): Answer {
		const done = this.#done.get(operationId);
		if (done) return { value: done };
		const { me, story, draft } = this.#data;
		const by: By = { at, userId: me.userId, role: me.role, storyId: story.id, text: draft.text };
		const refused = change.kind === "take-back" ? null : kindOf(change).refuse(this.maps, change, by);
		if (refused) return { problem: refused };
		const made =
			change.kind === "take-back"
				? takeBack(this.maps, this.#logs.get(change.target) ?? [], change.mode, at)
				: kindOf(change).apply(this.maps, change, by);
		if (!Array.isArray(made) && "reason" in made) return { problem: made };
		const patch = made as Patch;
		const log = fieldChanges(this.maps, patch);
		const isMet = (id: string, field: string) => (this.#theirs.get(`${id} ${field}`) ?? 0) > seen;
		const met = log.filter(({ id, fields }) => Object.keys(fields).some((field) => isMet(id, field)));
		if (met.length > 0) {
			const current = { ...this.#answer(met.map(({ id }) => id)), event: this.#event, fields: [] };
			return { problem: { reason: "stale", message: "Jonas Feld changed this while you were working.", current } };
		}
		this.#logs.set(operationId, log);
		this.#event++;
		this.#write(patch);
		const value = { ...this.#answer(patch.map(({ id }) => id)), operations: [operationId] };
		this.#done.set(operationId, value);
		return { value };
	}

	#write(patch: Patch): void {
		for (const write of patch) {
			const known = this.maps[write.entity].get(write.id);
			this.maps.write({ ...write, fields: { ...write.fields, revision: (known?.revision ?? 0) + 1 } } as typeof write);
		}
	}

	#answer(ids: readonly string[]): Changed {
		const pick = <T>(map: ReadonlyMap<string, T>) => ids.flatMap((id) => map.get(id) ?? []);
		return {
			event: this.#event,
			operations: [],
			claims: pick(this.maps.claim).map((claim) => claimView(claim, this.#names)),
			evidence: pick(this.maps.evidence).map((piece) => evidenceView(piece, this.#names)),
			comments: pick(this.maps.comment).map((comment) => commentView(comment, this.#names)),
			waivers: pick(this.maps.waiver).map((waiver) => waiverView(waiver, this.#names)),
			wordings: pick(this.maps.wording).map((wording) => wordingView(wording, this.#names)),
			corrections: pick(this.maps.correction).map((one) => correctionView(one, this.#names)),
			originals: pick(this.maps.original).flatMap((original) => originalView(original, this.#names) ?? []),
			sources: pick(this.maps.source).map((source) => sourceView(source, this.#names)),
			terms: pick(this.maps.terms),
			ticks: pick(this.maps.tick),
			answers: pick(this.maps.answer),
			attempts: pick(this.maps.attempt),
		};
	}

	#claim(id: string): ClaimView {
		const claim = this.maps.claim.get(id);
		if (!claim) throw new Error(`There is no claim ${id}.`);
		return {
			...claimView(claim, this.#names),
			evidence: this.maps.evidenceOf(id).map((piece) => evidenceView(piece, this.#names)),
			comments: this.maps.commentsOf(id).map((comment) => commentView(comment, this.#names)),
			waivers: this.maps.waiversOf(id).map((waiver) => waiverView(waiver, this.#names)),
			wordings: this.maps.wordingsOf(id).map((wording) => wordingView(wording, this.#names)),
			corrections: this.maps.correctionsOf(id).map((one) => correctionView(one, this.#names)),
		};
	}
}

/** A desk on a fake server, with a storage that can outlive it. */
export function deskOn(server: FakeServer, data: DeskData, storage = memoryStorage()): DeskStore {
	const doors: DeskDoors = {
		...{ storage, transport: server, tabs: aloneInBrowser, follow: server.follow, newId: v7 },
		now: () => "2026-03-02T10:00:00.000Z",
		readLeftOut: async () => server.leftOut,
		findSources: async (query) => (server.register ? server.register.filter(({ name }) => name.includes(query)) : null),
	};
	return new DeskStore(data, doors);
}

/** Lets everything that waits only for promises come to its end. */
export async function settled(): Promise<void> {
	for (let turn = 0; turn < 40; turn++) await Promise.resolve();
}
