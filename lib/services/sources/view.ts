import type { SourceView } from "../../contract/source.ts";
import { sourceView as viewOf } from "../../contract/views.ts";
import { sourceOf } from "../../data/rows.ts";
import type { SourceRecord } from "../../data/sources.ts";

/** A source of the register as the contract has it; its own name is not among its aliases. */
export function sourceView({ _count, ...row }: SourceRecord): SourceView {
	return viewOf(sourceOf(row), { claimCount: () => _count.hops });
}
