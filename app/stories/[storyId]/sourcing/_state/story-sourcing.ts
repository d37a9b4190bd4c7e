import { type ImpliedRelay, impliedRelay } from "@/lib/core/sourcing/implied-relay.ts";
import { type Dependence, SourcingLedger, type WhatIf } from "@/lib/core/sourcing/ledger.ts";
import type { SourcedClaim } from "@/lib/core/sourcing/line.ts";
import type { Doubt, Doubts } from "@/lib/core/sourcing/what-if.ts";
import type { DeskStore } from "../../_state/desk-store.ts";
import { sourcedClaim } from "../../_state/sourced-claim.ts";

/** What a story rests on, as it stands. Replaced, never altered. */
export interface SourcingView {
	/** How many claims the story has. */
	readonly total: number;
	readonly claims: ReadonlyMap<string, SourcedClaim>;
	readonly dependences: readonly Dependence[];
	readonly implied: ImpliedRelay | null;
	readonly doubts: Doubts;
	/** What falls and weakens; null where nothing is supposed. */
	readonly whatIf: WhatIf | null;
}

/** Follows the story's replica claim by claim, and keeps what somebody supposes of its sources. */
export class StorySourcing {
	readonly #store: DeskStore;
	readonly #listeners = new Set<() => void>();
	#claims = new Map<string, SourcedClaim>();
	#ledger = new SourcingLedger();
	#doubts: Doubts = new Map();
	#sources: ReturnType<DeskStore["state"]>["sources"];
	#view: SourcingView | null = null;

	constructor(store: DeskStore) {
		this.#store = store;
		this.#sources = store.state().sources;
		this.#readAll();
		store.onClaims((ids) => {
			for (const id of ids) this.#read(id);
			this.#changed();
		});
		store.subscribe(() => {
			const { sources } = store.state();
			if (sources === this.#sources) return;
			this.#sources = sources;
			this.#readAll();
			this.#changed();
		});
	}

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	view = (): SourcingView => {
		this.#view ??= {
			total: this.#ledger.size,
			claims: this.#claims,
			dependences: this.#ledger.dependences(),
			implied: impliedRelay(this.#claims.values()),
			doubts: this.#doubts,
			whatIf: this.#doubts.size > 0 ? this.#ledger.whatIf(this.#doubts) : null,
		};
		return this.#view;
	};

	/** Supposes something of a source, or no longer. */
	suppose(sourceId: string, how: Doubt | null): void {
		const doubts = new Map(this.#doubts);
		if (how) doubts.set(sourceId, how);
		else doubts.delete(sourceId);
		this.#doubts = doubts;
		this.#changed();
	}

	supposeNothing(): void {
		this.#doubts = new Map();
		this.#changed();
	}

	#readAll(): void {
		this.#ledger = new SourcingLedger();
		this.#claims = new Map();
		for (const id of this.#store.state().outline.order) this.#read(id);
	}

	#read(id: string): void {
		const claim = this.#store.claim(id);
		if (!claim || claim.deletedAt !== null) {
			this.#ledger.remove(id);
			this.#claims.delete(id);
			return;
		}
		const sourced = sourcedClaim(claim, this.#sources);
		this.#ledger.put(sourced);
		this.#claims.set(id, sourced);
	}

	#changed(): void {
		this.#view = null;
		for (const listener of this.#listeners) listener();
	}
}
