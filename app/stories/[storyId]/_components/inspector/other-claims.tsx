"use client";
import type { RuleId } from "@/lib/core/rules/rules.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { NO_FILTER } from "../../_state/filter.ts";
import { goTo } from "../../_state/moves.ts";
import styles from "./other-claims.module.css";

/** More would be a list to read, and the claim list is one already. */
const SHOWN = 5;

type OtherClaimsProps = { rule: RuleId; claimIds: readonly string[]; claimId: string };

/** The other claims that a finding names, by their numbers; many of them as a filter of the list. */
export function OtherClaims({ rule, claimIds, claimId }: OtherClaimsProps) {
	const store = useDeskStore();
	const numbers = useDesk((state) => state.outline.numbers);
	if (claimIds.length < 2) return null;
	// A finding can name thousands.
	const others = claimIds.slice(0, SHOWN + 1).filter((id) => id !== claimId);
	return (
		<span className={styles.others}>
			also in
			{others.slice(0, SHOWN).map((id) => (
				<button
					key={id}
					type="button"
					className={styles.number}
					aria-label={`Go to claim ${numbers.get(id)}`}
					onClick={() => goTo(store, id)}
				>
					{numbers.get(id)}
				</button>
			))}
			{claimIds.length > SHOWN + 1 && (
				<button
					type="button"
					className={styles.number}
					onClick={() => store.set({ filter: { ...NO_FILTER, finding: rule }, pane: "list" })}
				>
					all {claimIds.length}
				</button>
			)}
		</span>
	);
}
