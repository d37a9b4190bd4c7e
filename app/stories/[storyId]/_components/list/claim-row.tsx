"use client";
import { Flag } from "lucide-react";
import { memo } from "react";
import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import { ATTRIBUTION, VERIFICATION } from "@/lib/core/vocabulary/vocabulary.ts";
import { useClaim, useDesk, useDeskStore, useFindings } from "../../_state/desk-context.tsx";
import { goTo, pickTo, togglePicked } from "../../_state/moves.ts";
import { ChainLine } from "../chain-line.tsx";
import { PeopleAt } from "../people-here.tsx";
import { findingsWording, SeverityMark, worst } from "../severity-mark.tsx";
import { StatusMark } from "../status-mark.tsx";
import styles from "./claim-row.module.css";

/** One claim of the list. */
export const ClaimRow = memo(function ClaimRow({ id }: { id: string }) {
	const store = useDeskStore();
	const claim = useClaim(id);
	const number = useDesk((state) => state.outline.numbers.get(id));
	const isCurrent = useDesk((state) => state.currentId === id);
	const isHovered = useDesk((state) => state.hoverId === id);
	const findings = useFindings(id);
	const isPicked = useDesk((state) => state.picked.has(id));
	if (!claim) return null;
	const { verificationStatus: status, attributionStatus } = claim;
	return (
		<button
			type="button"
			className={styles.row}
			data-current={isCurrent || undefined}
			data-hovered={isHovered || undefined}
			data-picked={isPicked || undefined}
			data-status={status}
			aria-current={isCurrent || undefined}
			tabIndex={isCurrent ? 0 : -1}
			onClick={(event) => {
				if (event.shiftKey) {
					pickTo(store, id);
					return;
				}
				goTo(store, id);
				if (event.metaKey || event.ctrlKey) togglePicked(store);
			}}
			onDoubleClick={() => store.places.get("inspector")?.()}
			onPointerEnter={() => store.set({ hoverId: id })}
			onPointerLeave={() => store.state().hoverId === id && store.set({ hoverId: null })}
		>
			<span className={styles.head}>
				<span className={styles.number}>{number}</span>
				<StatusMark status={status} />
				<span className={styles.status}>{VERIFICATION[status].name}</span>
				{claim.flagged && <Flag size={12} className={styles.flag} aria-label="flagged" />}
				{findings.length > 0 && (
					<span className={styles.findings} title={findingsWording(findings)}>
						<SeverityMark severity={worst(findings)} size={12} />
						<VisuallyHidden>{findingsWording(findings)}</VisuallyHidden>
					</span>
				)}
				{claim.comments.some(({ resolvedAt }) => resolvedAt === null) && (
					<span className={styles.dot} title="Open comments" />
				)}
				<span className={styles.attribution} data-attribution={attributionStatus}>
					{ATTRIBUTION[attributionStatus].name.toLowerCase()}
				</span>
				<PeopleAt claimId={id} />
			</span>
			<span className={styles.what}>{claim.what || claim.quote}</span>
			<span className={styles.chain}>
				<VisuallyHidden>Source: </VisuallyHidden>
				<ChainLine chain={claim.chain} />
			</span>
			{isPicked && <VisuallyHidden>selected</VisuallyHidden>}
		</button>
	);
});
