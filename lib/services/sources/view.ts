import type { SourceView } from "../../contract/source.ts";
import type { GroundRule, Reliability, SourceKind } from "../../core/vocabulary/vocabulary.ts";
import type { SourceRow } from "../../data/sources.ts";

/** A source of the register as the contract has it; its own name is not among its aliases. */
export function sourceView({ aliases, _count, ...row }: SourceRow): SourceView {
	return {
		id: row.id,
		storyId: row.storyId,
		name: row.name,
		kind: row.kind as SourceKind,
		aliases: aliases.map((alias) => alias.name).filter((name) => name !== row.name),
		reliability: row.reliability as Reliability | null,
		note: row.note,
		groundRule: row.groundRule as GroundRule | null,
		anonymityReason: row.anonymityReason,
		access: row.access,
		identityKnownTo: row.identityKnownTo,
		claimCount: _count.hops,
		revision: row.revision,
		createdAt: row.createdAt.toISOString(),
		updatedAt: row.updatedAt.toISOString(),
	};
}
