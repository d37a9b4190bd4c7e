import { type SourceView, sourceView } from "@/lib/contract/source.ts";

/** The record as it is stored has no count of claims, and its aliases hold its own name. */
const storedSource = sourceView.partial({ claimCount: true });

/** The version that stands now, from a refusal of a stale write to `base`; null where it cannot be read. */
export function storedVersion(current: unknown, base: SourceView): SourceView | null {
	const parsed = storedSource.safeParse(current);
	if (!parsed.success) return null;
	const { name, aliases, claimCount = base.claimCount } = parsed.data;
	return {
		...parsed.data,
		claimCount,
		aliases: aliases.filter((alias) => alias !== name),
	};
}
