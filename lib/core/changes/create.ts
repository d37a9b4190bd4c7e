import type { Span } from "../text/span.ts";
import type { Form } from "../vocabulary/vocabulary.ts";
import { chainOf, type HopGiven } from "./chained.ts";
import { defineKind } from "./kind.ts";
import { impossible, named } from "./living.ts";
import { newClaim } from "./new-claim.ts";
import { refuseSources, register, touchedBy } from "./register.ts";
import { refuseSpan, standingAt } from "./span.ts";

export interface Create {
	/** The new claim's. */
	readonly id: string;
	readonly span: Span;
	readonly who?: string | undefined;
	readonly what?: string | undefined;
	readonly chain?: readonly HopGiven[] | undefined;
}

/** Makes a claim of a stretch of the text, without the spaces and punctuation at its edges. */
export const create = defineKind<"create", Create>({
	kind: "create",
	action: () => "claim.created",
	touches: ({ id, chain = [] }) => ({ claims: [id], ...touchedBy(chain), text: true }),
	refuse(records, { id, span, chain = [] }, { text }) {
		if (records.claim.has(id)) return impossible("There is a claim with this identifier already.");
		return refuseSpan(text, span) ?? refuseSources(records, chain);
	},
	apply(records, { id, span, who, what, chain = [] }, by) {
		const registered = register(records, chain, by);
		const at = standingAt(by.text, span);
		const fields = {
			...newClaim(id, at, by),
			...named({ who, what }),
			chain: chainOf(chain, registered),
			// Until somebody says who is credited, it is open: that a person marked the words says nothing of their source.
			attributionStatus: chain.length === 0 ? ("suggested" as const) : ("accepted" as const),
			form: chain.length === 0 ? ("narrated" as const) : formOf(by.text, at),
		};
		return [...registered.writes, { entity: "claim", id, fields }];
	},
});

/** Wholly in quotation marks, with a quoted part, or without any. */
function formOf(text: string, { start, end }: Span): Form {
	if (/[“"«‘]\s*$/.test(text.slice(0, start).slice(-4)) && /^[,.]?\s*[”"»’]/.test(text.slice(end, end + 4)))
		return "direct";
	return /[“"«]/.test(text.slice(start, end)) ? "mixed" : "indirect";
}
