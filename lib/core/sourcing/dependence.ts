import { type Dependence, SourcingLedger } from "./ledger.ts";
import type { SourcedClaim } from "./line.ts";

/**
 * What rests on each source, the one that most claims fall with first. A source through which every line of a claim
 * passes is a dominator of the claim in the provenance graph; with lines written out, that is plain set intersection.
 * Linear in the number of links.
 */
export const dependences = (claims: readonly SourcedClaim[]): Dependence[] => new SourcingLedger(claims).dependences();
