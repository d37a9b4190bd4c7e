"use client";
import { useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { EmptyState } from "@/app/_ui/empty-state.tsx";
import { isRead, languageName } from "@/lib/core/text/language.ts";
import { useClaim, useDesk, useDeskStore, useFindings } from "../../_state/desk-context.tsx";
import { matches, NO_FILTER } from "../../_state/filter.ts";
import styles from "./claim-list.module.css";
import { ClaimRow } from "./claim-row.tsx";
import { useRowsShown } from "./use-rows-shown.ts";

const ROW_PX = 108;

/** The claims that pass the filter. */
export function ClaimList() {
	const visible = useDesk((state) => state.visible);
	return visible.length === 0 ? <NothingHere /> : <Rows visible={visible} />;
}

/** Only the rows near the screen exist. */
function Rows({ visible }: { visible: readonly string[] }) {
	const currentId = useDesk((state) => state.currentId);
	const frame = useRef<HTMLDivElement>(null);
	const { from, to } = useRowsShown(frame, visible.length, ROW_PX);
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
	return (
		<div ref={frame} className={styles.frame}>
			<OnlyCurrent />
			{/* Rows stand in the flow: one with a place of its own is a layer, which the browser goes through whenever it paints. */}
			<ol style={{ height: visible.length * ROW_PX, paddingTop: from * ROW_PX }}>
				{visible.slice(from, to).map((id, index) => (
					<li key={id} aria-setsize={visible.length} aria-posinset={from + index + 1}>
						<ClaimRow id={id} />
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
			No matching claims (current claim shown below).
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
	const { language } = useDeskStore().data.draft;
	if (!hasClaims && !isRead(language))
		return (
			<EmptyState title={`This text looks ${languageName(language)}`}>
				Onrecord only reads English, so it marked no claims. To make one yourself, select its words and press Enter.
			</EmptyState>
		);
	if (!hasClaims)
		return (
			<EmptyState title="No claims yet">Select words in the text and press Enter to make the first one.</EmptyState>
		);
	return <EmptyState title="No matching claims" action={<ShowAll />} />;
}
