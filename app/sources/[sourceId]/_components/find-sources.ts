import { z } from "zod";
import { type SourceView, sourceView } from "@/lib/contract/source.ts";

/**
 * The register's sources with this part of a name or alias.
 *
 * @throws {Error} where the server cannot be reached or refuses.
 */
export async function findSources(query: string, signal: AbortSignal): Promise<SourceView[]> {
	const response = await fetch(`/api/v1/sources?${new URLSearchParams({ query, limit: "12" })}`, { signal });
	if (!response.ok) throw new Error(`sources answered ${response.status}`);
	return z.array(sourceView).parse(await response.json());
}
