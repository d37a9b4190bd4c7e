"use client";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { originsWording } from "@/lib/core/report/wording.ts";
import { type Line, linesOf } from "@/lib/core/sourcing/line.ts";
import { countOrigins } from "@/lib/core/sourcing/origins.ts";
import { useDesk } from "../../_state/desk-context.tsx";
import { sourcedClaim } from "../../_state/sourced-claim.ts";
import styles from "./rests-on.module.css";

/** What the claim really rests on: its independent origins, relays collapsed, supporting evidence counted in. */
export function RestsOn({ claim }: { claim: ClaimView }) {
	const sources = useDesk((state) => state.sources);
	const lines = linesOf(sourcedClaim(claim, sources));
	if (lines.length === 0) return <p className={styles.line}>No source credited.</p>;
	const origins = countOrigins(lines);
	return (
		<p className={styles.line}>
			Independent sources: <strong>{originsWording(origins)}</strong> ({namesOf(lines).join("; ")}).
		</p>
	);
}

/** The origins' names, each once, in the order of the lines. */
function namesOf(lines: readonly Line[]): string[] {
	return [...new Map(lines.flatMap(([origin]) => (origin ? [[origin.sourceId, origin.name]] : []))).values()];
}
