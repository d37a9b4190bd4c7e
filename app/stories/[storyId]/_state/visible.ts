import type { ClaimView } from "@/lib/contract/claim.ts";
import type { DeskState } from "./desk-state.ts";
import { type Filter, matches, NO_FILTER } from "./filter.ts";

/** A claim that no longer fits the filter stays in the list while it is current, so that a tag can be looked at. */
export function visibleClaims(
	{ filter, outline, currentId, findings }: DeskState,
	claimOf: (id: string) => ClaimView | undefined,
): readonly string[] {
	if (filter === NO_FILTER) return outline.order;
	const known = findings ? filter : withoutFindings(filter);
	return outline.order.filter((id) => {
		const claim = claimOf(id);
		return claim && (id === currentId || matches(claim, known, findings?.byClaim.get(id)));
	});
}

/** Until the rules have seen the story nobody knows which claims they name. */
function withoutFindings(filter: Filter): Filter {
	return { ...filter, only: filter.only === "findings" ? "all" : filter.only, finding: null };
}

/** True where a change of the state makes other claims visible. */
export function changesVisible(patch: Partial<DeskState>, { visible, outline }: DeskState): boolean {
	const isFiltered = visible !== outline.order;
	return Boolean(patch.filter || patch.outline || patch.findings || (patch.currentId !== undefined && isFiltered));
}

/** The current claim among those that are there, or the nearest one where it is gone. */
export function stillThere({ currentId, outline }: DeskState, order: readonly string[]): string | null {
	if (currentId !== null && order.includes(currentId)) return currentId;
	const place = currentId === null ? 0 : Math.max(0, outline.order.indexOf(currentId));
	return order[Math.min(place, order.length - 1)] ?? null;
}
