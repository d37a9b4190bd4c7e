import type { LineSource } from "../sourcing/line.ts";
import type { CheckedSource } from "./checked-story.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { partyWords } from "./party.ts";

/** A source with all the claims of the story whose chain names it. The same object for as long as nothing of it changes. */
export class SourceUse {
	readonly source: LineSource;
	/** What the register knows of it. */
	readonly entry: CheckedSource | undefined;
	/** In text order; never empty. */
	readonly claims: readonly ClaimReading[];
	#words: readonly string[] | undefined;

	constructor(source: LineSource, entry: CheckedSource | undefined, claims: readonly ClaimReading[]) {
		this.source = source;
		this.entry = entry;
		this.claims = claims;
	}

	/** The words of its name that tell it from others. */
	get words(): readonly string[] {
		this.#words ??= partyWords(this.source.name);
		return this.#words;
	}

	/** Would a use made of these be the same? */
	is(entry: CheckedSource | undefined, claims: readonly ClaimReading[]): boolean {
		return (
			this.entry === entry &&
			this.claims.length === claims.length &&
			this.claims.every((reading, at) => reading === claims[at])
		);
	}
}
