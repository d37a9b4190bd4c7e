import type {
	Comment,
	Correction,
	Evidence,
	RecordOf,
	Records,
	Waiver,
	Wording,
	Write,
} from "../core/changes/records.ts";

/** A record by its entity and identifier, as one word. */
export type Ref = `${keyof RecordOf} ${string}`;
export const refOf = ({ entity, id }: { entity: keyof RecordOf; id: string }): Ref => `${entity} ${id}`;

type Maps = { readonly [E in keyof RecordOf]: Map<string, RecordOf[E]> };

/** Whether a file was uploaded only the server knows; it looks. */
const KNOWN = { has: () => true };

/** All records of a story, with the evidence and the comments of each claim at hand. */
export class StoryMaps implements Records {
	readonly claim: Maps["claim"] = new Map();
	readonly evidence: Maps["evidence"] = new Map();
	readonly comment: Maps["comment"] = new Map();
	readonly source: Maps["source"] = new Map();
	readonly waiver: Maps["waiver"] = new Map();
	readonly wording: Maps["wording"] = new Map();
	readonly correction: Maps["correction"] = new Map();
	readonly original: Maps["original"] = new Map();
	readonly terms: Maps["terms"] = new Map();
	readonly tick: Maps["tick"] = new Map();
	readonly answer: Maps["answer"] = new Map();
	readonly attempt: Maps["attempt"] = new Map();
	readonly people: Records["people"];
	readonly files = KNOWN;
	readonly #parts = new Map<string, Set<Ref>>();

	constructor(people: Records["people"]) {
		this.people = people;
	}

	get(ref: Ref): RecordOf[keyof RecordOf] | undefined {
		const [entity, id] = ref.split(" ") as [keyof RecordOf, string];
		return this[entity].get(id);
	}

	/** Puts a record in the place of the one with its identifier; undefined takes it away. */
	set(ref: Ref, record: RecordOf[keyof RecordOf] | undefined): void {
		const [entity, id] = ref.split(" ") as [keyof RecordOf, string];
		const map = this[entity] as Map<string, RecordOf[keyof RecordOf]>;
		this.#unlist(ref);
		if (record) map.set(id, record);
		else map.delete(id);
		const claimId = this.claimOf(ref);
		if (claimId === null || entity === "claim") return;
		const parts = this.#parts.get(claimId);
		if (parts) parts.add(ref);
		else this.#parts.set(claimId, new Set([ref]));
	}

	/** Does what a patch says of one record. */
	write({ entity, id, fields }: Write): void {
		const ref = refOf({ entity, id });
		this.set(ref, { ...this.get(ref), ...fields } as RecordOf[typeof entity]);
	}

	/** The claim that a record is or belongs to. */
	claimOf(ref: Ref): string | null {
		const record = this.get(ref);
		if (!record) return null;
		if (ref.startsWith("claim ")) return record.id;
		return "claimId" in record ? record.claimId : null;
	}

	/** The living evidence of a claim, oldest first. */
	evidenceOf(claimId: string): Evidence[] {
		return this.#partsOf(claimId, this.evidence);
	}

	commentsOf(claimId: string): Comment[] {
		return this.#partsOf(claimId, this.comment);
	}

	waiversOf(claimId: string): Waiver[] {
		return this.#partsOf(claimId, this.waiver);
	}

	wordingsOf(claimId: string): Wording[] {
		return this.#partsOf(claimId, this.wording);
	}

	correctionsOf(claimId: string): Correction[] {
		return this.#partsOf(claimId, this.correction);
	}

	#partsOf<T extends Evidence | Comment | Waiver | Wording | Correction>(
		claimId: string,
		map: ReadonlyMap<string, T>,
	): T[] {
		const parts: T[] = [];
		for (const ref of this.#parts.get(claimId) ?? []) {
			const part = map.get(ref.slice(ref.indexOf(" ") + 1));
			if (part?.deletedAt === null) parts.push(part);
		}
		return parts.sort((a, b) => (a.id < b.id ? -1 : 1));
	}

	#unlist(ref: Ref): void {
		if (ref.startsWith("claim ")) return;
		const claimId = this.claimOf(ref);
		if (claimId !== null) this.#parts.get(claimId)?.delete(ref);
	}
}
