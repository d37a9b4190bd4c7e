import type { ClaimView } from "@/lib/contract/claim.ts";
import type { OriginalView } from "@/lib/contract/original.ts";
import type { RulesView } from "@/lib/contract/rules.ts";
import type { LookedAt } from "@/lib/core/changes/looked-at.ts";
import type { DeskState } from "./desk-state.ts";
import { NO_FILTER } from "./filter.ts";
import { NOBODY } from "./others.ts";
import { outlineOf, tallyOf } from "./outline.ts";

/** A desk that nobody has touched: every claim in the list, the first one current. */
export function firstState(
	claims: ReadonlyMap<string, ClaimView>,
	sources: DeskState["sources"],
	originals: readonly OriginalView[],
	lookedAt: LookedAt,
	rules: RulesView,
): DeskState {
	const outline = outlineOf(claims);
	return {
		outline,
		tally: tallyOf(claims.values()),
		findings: null,
		originals: { list: originals, held: [] },
		lookedAt,
		coverage: null,
		gapAt: null,
		memories: null,
		repeats: new Map(),
		visible: outline.order,
		filter: NO_FILTER,
		currentId: outline.order[0] ?? null,
		hoverId: null,
		picked: new Set(),
		sources,
		rules,
		others: NOBODY,
		isOutdated: false,
		wayBack: null,
		saving: { state: "saved" },
		isCatchingUp: false,
		conflict: null,
		refusals: [],
		panel: null,
		offer: null,
		pane: "text",
		said: { words: "", number: 0 },
		found: { words: "", number: 0 },
	};
}
