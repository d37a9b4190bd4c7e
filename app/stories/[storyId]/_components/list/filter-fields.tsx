"use client";
import { useMemo } from "react";
import {
	OWN_VOICE,
	SOURCE_KIND,
	SOURCE_KINDS,
	VERIFICATION,
	VERIFICATION_STATUSES,
	type VerificationStatus,
} from "@/lib/core/vocabulary/vocabulary.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { type Filter, originKind } from "../../_state/filter.ts";
import type { Findings } from "../../_state/findings.ts";
import styles from "./filter-fields.module.css";

type FilterFieldsProps = {
	filter: Filter;
	set: (patch: Partial<Filter>) => void;
};

/** The rarer filters: status, source, origin, kind, finding, person. */
export function FilterFields({ filter, set }: FilterFieldsProps) {
	const store = useDeskStore();
	const tally = useDesk((state) => state.tally);
	const outline = useDesk((state) => state.outline);
	const findings = useDesk((state) => state.findings);
	const sources = useMemo(() => sourcesOf(outline.order, store.claim), [outline, store]);
	const rules = useMemo(() => rulesOf(findings, filter.finding), [findings, filter.finding]);
	const origins = useMemo(() => originsOf(outline.order, store.claim), [outline, store]);
	return (
		<div className={styles.fields}>
			<select
				aria-label="Status"
				className={styles.select}
				value={filter.status ?? ""}
				onChange={(event) =>
					set({
						status: (event.target.value || null) as VerificationStatus | null,
					})
				}
			>
				<option value="">Any status</option>
				{VERIFICATION_STATUSES.map((status) => (
					<option key={status} value={status}>
						{VERIFICATION[status].name} ({tally.byStatus[status]})
					</option>
				))}
			</select>
			<select
				aria-label="Source"
				className={styles.select}
				value={filter.sourceId ?? ""}
				onChange={(event) => set({ sourceId: event.target.value || null })}
			>
				<option value="">Any source</option>
				{sources.map(({ id, name, count }) => (
					<option key={id} value={id}>
						{name} ({count})
					</option>
				))}
			</select>
			<select
				aria-label="Origin"
				className={styles.select}
				value={filter.origin ?? ""}
				onChange={(event) => set({ origin: (event.target.value || null) as Filter["origin"] })}
			>
				<option value="">Any origin</option>
				{SOURCE_KINDS.map((kind) => (
					<option key={kind} value={kind}>
						{SOURCE_KIND[kind].name} ({origins.get(kind) ?? 0})
					</option>
				))}
				<option value="own">
					{OWN_VOICE} ({origins.get("own") ?? 0})
				</option>
			</select>
			<select
				aria-label="State"
				className={styles.select}
				value={filter.only}
				onChange={(event) => set({ only: event.target.value as Filter["only"] })}
			>
				<option value="all">Any state</option>
				<option value="undecided">Unchecked</option>
				<option value="suggested">Attribution to review ({tally.suggested})</option>
				<option value="anonymous">Anonymous origin</option>
				<option value="findings">With findings ({findings?.byClaim.size ?? 0})</option>
				<option value="flagged">Flagged ({tally.flagged})</option>
			</select>
			<select
				aria-label="Finding"
				className={styles.select}
				value={filter.finding ?? ""}
				onChange={(event) => set({ finding: (event.target.value || null) as Filter["finding"] })}
			>
				<option value="">Any finding</option>
				<option value="error">Errors ({findings?.claimsOf.get("error") ?? 0})</option>
				{rules.map(({ rule, title, count }) => (
					<option key={rule} value={rule}>
						{title} ({count})
					</option>
				))}
			</select>
			<select
				aria-label="Assigned to"
				className={styles.select}
				value={filter.assigneeId ?? ""}
				onChange={(event) => set({ assigneeId: event.target.value || null })}
			>
				<option value="">Anyone</option>
				{store.data.people.map(({ userId, name }) => (
					<option key={userId} value={userId}>
						{userId === store.data.me.userId ? "Me" : name}
					</option>
				))}
			</select>
		</div>
	);
}

/** How many claims begin with each kind of source. */
function originsOf(ids: readonly string[], claimOf: ReturnType<typeof useDeskStore>["claim"]) {
	const counts = new Map<Filter["origin"], number>();
	for (const id of ids) {
		const claim = claimOf(id);
		if (claim) counts.set(originKind(claim), (counts.get(originKind(claim)) ?? 0) + 1);
	}
	return counts;
}

/** The sources that claims name, those of most claims first. */
function sourcesOf(ids: readonly string[], claimOf: ReturnType<typeof useDeskStore>["claim"]) {
	const sources = new Map<string, { id: string; name: string; count: number }>();
	for (const id of ids)
		for (const { sourceId, name } of claimOf(id)?.chain ?? []) {
			const source = sources.get(sourceId) ?? { id: sourceId, name, count: 0 };
			source.count++;
			sources.set(sourceId, source);
		}
	return [...sources.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** The rules that speak, in their order; the chosen one even when it has nothing left to say. */
function rulesOf(findings: Findings | null, chosen: Filter["finding"]) {
	return [...(findings?.titles ?? [])].flatMap(([rule, title]) => {
		const count = findings?.claimsOf.get(rule) ?? 0;
		return count > 0 || rule === chosen ? [{ rule, title, count }] : [];
	});
}
