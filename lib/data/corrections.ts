import type { Correction } from "../core/changes/records.ts";
import { type ClaimQuery, whereOf } from "./claim-query.ts";
import type { Queries } from "./client.ts";
import { correctionOf } from "./rows.ts";

/** Corrections at these claims that stand, oldest first. */
export async function readCorrections(queries: Queries, claims: ClaimQuery): Promise<Correction[]> {
	const where = { claim: whereOf(claims), deletedAt: null };
	return (await queries.correction.findMany({ where, orderBy: { id: "asc" } })).map(correctionOf);
}
