import type { Bearing, EvidenceKind, SourceKind } from "../vocabulary/vocabulary.ts";

/** One link of a line of sourcing: a source of the register. */
export interface LineSource {
	readonly sourceId: string;
	readonly name: string;
	readonly kind: SourceKind;
}

/** A line of sourcing, from its origin to the outlet nearest the story; never empty. */
export type Line = readonly LineSource[];

/** What of a claim matters for its sourcing. */
export interface SourcedClaim {
	readonly id: string;
	/** Origin first; empty for the story's own voice. */
	readonly chain: readonly LineSource[];
	readonly evidence: readonly {
		readonly id: string;
		readonly bearing: Bearing;
		readonly kind: EvidenceKind;
		readonly source: LineSource | null;
	}[];
}

const SELF_STANDING: readonly EvidenceKind[] = ["witnessed", "first-hand", "documentary"];

/** True for evidence that is an origin in itself when it names no source: somebody of the newsroom saw or holds it. */
export function isOriginItself(kind: EvidenceKind): boolean {
	return SELF_STANDING.includes(kind);
}

/**
 * The lines of sourcing of a claim: the chain that the story credits, and one for each piece of supporting evidence.
 * Evidence that refutes or gives context adds none; neither does relayed or inferred evidence without a source.
 */
export function linesOf(claim: SourcedClaim): Line[] {
	const lines: Line[] = claim.chain.length > 0 ? [claim.chain] : [];
	for (const piece of claim.evidence) {
		if (piece.bearing !== "supports") continue;
		if (piece.source) lines.push([piece.source]);
		else if (isOriginItself(piece.kind))
			lines.push([
				{
					sourceId: `evidence:${piece.id}`,
					name: "documents and first-hand evidence",
					kind: "document",
				},
			]);
	}
	return lines;
}
