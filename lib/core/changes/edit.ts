import type { Span } from "../text/span.ts";
import type { Form, Stance } from "../vocabulary/vocabulary.ts";
import { chainOf, type HopGiven, withChain } from "./chained.ts";
import { defineKind } from "./kind.ts";
import { named, refuseClaims } from "./living.ts";
import { refuseSources, register, touchedBy } from "./register.ts";
import { refuseSpan, standingAt } from "./span.ts";

export interface Edit {
	readonly id: string;
	readonly set: {
		readonly who?: string | undefined;
		readonly what?: string | undefined;
		readonly span?: Span | undefined;
		readonly chain?: readonly HopGiven[] | undefined;
		readonly cue?: string | null | undefined;
		readonly form?: Form | undefined;
		readonly stance?: Stance | undefined;
		readonly hedge?: string | null | undefined;
	};
}

/** Changes what is named of a claim: who, what, span, chain, cue, form, stance, hedge. */
export const edit = defineKind<"edit", Edit>({
	kind: "edit",
	action: () => "claim.edited",
	touches: ({ id, set }) => ({ claims: [id], ...touchedBy(set.chain ?? []), text: set.span !== undefined }),
	refuse: (records, { id, set }, { text }) =>
		refuseClaims(records, [id]) ?? (set.span && refuseSpan(text, set.span)) ?? refuseSources(records, set.chain ?? []),
	apply(records, { id, set }, by) {
		const claim = records.claim.get(id);
		if (!claim) return [];
		const { span, chain, ...rest } = set;
		const words = named(rest);
		const registered = register(records, chain ?? [], by);
		const moved = span && standingAt(by.text, span);
		const fields = {
			...moved,
			// Nobody has put it into other words, so it goes on being the quote.
			...(moved && claim.what === claim.quote ? { what: moved.quote } : {}),
			...(chain && withChain(claim, chainOf(chain, registered))),
			...words,
		};
		return [...registered.writes, { entity: "claim", id, fields }];
	},
});
