import { dependences } from "../sourcing/dependence.ts";
import { linesOf, type SourcedClaim } from "../sourcing/line.ts";
import { countOrigins } from "../sourcing/origins.ts";
import { VERIFICATION_STATUSES } from "../vocabulary/vocabulary.ts";
import type { Report, ReportClaim, ReportEvidence } from "./model.ts";

/** A claim as `buildReport` takes it: its words and statuses, its chain, its evidence with sources. */
export type ReportableClaim = Omit<ReportClaim, "number" | "chain" | "origins" | "evidence"> & {
	readonly id: string;
	readonly chain: SourcedClaim["chain"];
	readonly evidence: readonly (Omit<ReportEvidence, "source"> & SourcedClaim["evidence"][number])[];
};

/** Everything else that a report says of itself. */
export type ReportFrame = Pick<Report, "title" | "newsroom" | "draft" | "madeAt" | "madeBy">;

/** Makes the report of a story from its claims (deleted ones left out), in text order. */
export function buildReport(frame: ReportFrame, claims: readonly ReportableClaim[]): Report {
	const inOrder = [...claims].sort((a, b) => a.start - b.start || a.end - b.end);
	const numbers = new Map(inOrder.map((claim, i) => [claim.id, i + 1]));
	const reported = inOrder.map((claim, i) => reportClaim(claim, i + 1));
	return {
		...frame,
		claims: reported,
		progress: VERIFICATION_STATUSES.map((status) => ({
			status,
			count: reported.filter((claim) => claim.verificationStatus === status).length,
		})),
		decided: reported.filter((claim) => claim.verificationStatus !== "unchecked").length,
		dependences: dependences(inOrder).map(({ source, claims: carried, falls }) => ({
			source: { name: source.name, kind: source.kind },
			carries: carried.length,
			falls: falls.flatMap((id) => numbers.get(id) ?? []),
		})),
	};
}

function reportClaim({ id, chain, evidence, ...claim }: ReportableClaim, number: number): ReportClaim {
	return {
		...claim,
		number,
		chain: chain.map(({ name, kind }) => ({ name, kind })),
		origins: countOrigins(linesOf({ id, chain, evidence })),
		evidence: evidence.map(({ id: _, source, ...piece }) => ({
			...piece,
			source: source?.name ?? null,
		})),
	};
}
