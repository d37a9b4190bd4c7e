"use client";
import Link from "next/link";
import { useMemo } from "react";
import { writeNumbers } from "@/lib/core/report/number-ranges.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { matches, NO_FILTER } from "../../_state/filter.ts";
import styles from "./export-shown.module.css";

/** The way from a filter to a report of the claims that pass it. */
export function ExportShown() {
	const store = useDeskStore();
	const filter = useDesk((state) => state.filter);
	const findings = useDesk((state) => state.findings);
	const order = useDesk((state) => state.outline.order);
	const visible = useDesk((state) => state.visible);
	const numbers = useMemo(() => {
		const shown = new Set(visible);
		return order.flatMap((id, index) => {
			const claim = shown.has(id) && store.claim(id);
			// The current claim is in the list whether it passes or not.
			return claim && matches(claim, filter, findings?.byClaim.get(id)) ? [index + 1] : [];
		});
	}, [order, visible, filter, findings, store]);
	const asked = writeNumbers(numbers);
	if (filter === NO_FILTER || numbers.length === 0 || asked.length > LONGEST["A list of claims"]) return null;
	return (
		<Link
			className={styles.link}
			href={`/stories/${store.data.story.id}/report?${new URLSearchParams({ claims: asked })}`}
		>
			Report on {numbers.length === 1 ? "this claim" : `these ${counted(numbers.length, "claim")}`}
		</Link>
	);
}
