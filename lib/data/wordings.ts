import type { Wording } from "../core/changes/records.ts";
import { type ClaimQuery, whereOf } from "./claim-query.ts";
import type { Queries } from "./client.ts";
import { wordingOf } from "./rows.ts";

/** Wordings that were proposed for these claims and not withdrawn, oldest first. */
export async function readWordings(queries: Queries, claims: ClaimQuery): Promise<Wording[]> {
	const where = { claim: whereOf(claims), deletedAt: null };
	return (await queries.wording.findMany({ where, orderBy: { id: "asc" } })).map(wordingOf);
}
