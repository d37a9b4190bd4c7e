"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { EmptyState } from "@/app/_ui/empty-state.tsx";
import { useClaim, useDesk, useDeskStore, useFindings } from "../../_state/desk-context.tsx";
import { matches, NO_FILTER } from "../../_state/filter.ts";
import styles from "./claim-list.module.css";
import { ClaimRow } from "./claim-row.tsx";

const ROW_PX = 108;

/** The claims that pass the filter. Only the rows on the screen exist. */
export function ClaimList() {
	const visible = useDesk((state) => state.visible);
	const currentId = useDesk((state) => state.currentId);
	const frame = useRef<HTMLDivElement>(null);
	const virtual = useVirtualizer({
		count: visible.length,
		getScrollElement: () => frame.current,
		estimateSize: () => ROW_PX,
		getItemKey: (index) => visible[index] ?? index,
		overscan: 5,
	});
	useEffect(() => {
		const place = currentId === null ? -1 : visible.indexOf(currentId);
		const box = frame.current;
		if (place < 0 || !box) return;
		// A row of air above and below, so that what comes next is seen before it is current.
		const [top, bottom] = [place * ROW_PX, (place + 1) * ROW_PX];
		const air = Math.min(ROW_PX, Math.max(0, (box.clientHeight - ROW_PX) / 2));
		if (top - air < box.scrollTop) box.scrollTop = top - air;
		else if (bottom + air > box.scrollTop + box.clientHeight) box.scrollTop = bottom + air - box.clientHeight;
	}, [currentId, visible]);
	if (visible.length === 0) return <NothingHere />;
	const rows = virtual.getVirtualItems();
	return (
		<div ref={frame} className={styles.frame}>
			<OnlyCurrent />
			{/* Rows stand in the flow: one with a place of its own is a layer, which the browser goes through whenever it paints. */}
			<ol style={{ height: virtual.getTotalSize(), paddingTop: rows[0]?.start }}>
				{rows.map(({ index, key }) => (
					<li key={key} aria-setsize={visible.length} aria-posinset={index + 1}>
						<ClaimRow id={visible[index] ?? ""} />
					</li>
				))}
			</ol>
		</div>
	);
}

/** Says so where the filter lets nothing through: the one claim in the list is there only because it is current. */
function OnlyCurrent() {
	const only = useDesk(({ visible }) => (visible.length === 1 ? visible[0] : undefined));
	const filter = useDesk((state) => state.filter);
	const claim = useClaim(only ?? null);
	const findings = useFindings(only ?? null);
	if (!claim || matches(claim, filter, findings)) return null;
	return (
		<p className={styles.only} role="status">
			No claim fits. This is the current one.
			<ShowAll />
		</p>
	);
}

function ShowAll() {
	const store = useDeskStore();
	return (
		<Button size="s" onClick={() => store.set({ filter: NO_FILTER })}>
			Show all claims
		</Button>
	);
}

function NothingHere() {
	const hasClaims = useDesk((state) => state.outline.order.length > 0);
	if (!hasClaims)
		return (
			<EmptyState title="No claims yet">Select words in the text and press Enter to make the first one.</EmptyState>
		);
	return <EmptyState title="No claim fits" action={<ShowAll />} />;
}
