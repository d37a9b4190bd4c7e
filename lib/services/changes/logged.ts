import type { FieldChange as CoreChange } from "../../core/changes/patched.ts";
import type { Source } from "../../core/changes/records.ts";
import type { SpanRecord } from "../../data/claims.ts";
import { type FieldChange, type Fields, makes } from "../../data/field-changes.ts";

type Values = readonly [before: unknown, after: unknown];

/** An event's change of a record in the words in which changes speak of it; the event keeps some of them otherwise. */
export function loggedChange(change: FieldChange, sources: ReadonlyMap<string, Source>): CoreChange<string> {
	const { entity, id, fields } = change;
	const { workspaceId: _, ...kept } = fields;
	const spoken =
		entity === "claim" ? claimFields(kept) : entity === "source" ? sourceFields(kept, sources.get(id)) : kept;
	return { entity, id, isNew: makes(change), fields: spoken };
}

/** True where a claim's place was changed in another draft: its offsets say nothing in this one. */
export function isOfOtherDraft({ fields }: FieldChange, draftId: string): boolean {
	return (fields.span ?? []).some((span) => span !== null && (span as SpanRecord).draftId !== draftId);
}

function claimFields({ span, chain, ...rest }: Fields): Fields {
	return {
		...rest,
		...(chain && { chain: both(chain, links) }),
		...(span && {
			start: both(span, (one: SpanRecord) => one.start),
			end: both(span, (one: SpanRecord) => one.end),
			quote: both(span, (one: SpanRecord) => one.quote),
			anchor: both(span, (one: SpanRecord) => one.state),
		}),
	};
}

/** A chain is its links; the names of their sources are read along from the register. */
const links = (chain: readonly { sourceId: string; cue: string | null }[]) =>
	chain.map(({ sourceId, cue }) => ({ sourceId, cue }));

/** A source's own name stands among its names in the table, and not among its aliases in a change. */
function sourceFields({ aliases, ...rest }: Fields, source: Source | undefined): Fields {
	if (!aliases) return rest;
	const nameAt = (at: 0 | 1) => rest.name?.[at] ?? source?.name;
	const without = (at: 0 | 1) => {
		const names = aliases[at] as readonly string[] | null;
		return names?.filter((name) => name !== nameAt(at)) ?? null;
	};
	return { ...rest, aliases: [without(0), without(1)] };
}

function both<T>([before, after]: Values, read: (value: T) => unknown): Values {
	const readOrNull = (value: unknown) => (value === null ? null : read(value as T));
	return [readOrNull(before), readOrNull(after)];
}
