import type { Terms } from "../core/changes/records.ts";
import type { Queries } from "./client.ts";
import { termsOf } from "./rows.ts";

/** What stands agreed in a story or with a source, oldest first. */
export async function readTerms(
	queries: Queries,
	of: { readonly storyId: string } | { readonly sourceId: string },
): Promise<Terms[]> {
	const rows = await queries.terms.findMany({ where: { ...of, deletedAt: null }, orderBy: { id: "asc" } });
	return rows.map(termsOf);
}
