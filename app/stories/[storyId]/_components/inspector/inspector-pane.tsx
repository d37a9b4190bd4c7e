"use client";
import dynamic from "next/dynamic";
import { useLayoutEffect, useRef } from "react";
import { EmptyState } from "@/app/_ui/empty-state.tsx";
import { useClaim, useDesk, useDeskStore, useFindings, useWaived } from "../../_state/desk-context.tsx";
import { usePlace } from "../../_state/use-place.ts";
import { AttributionSection } from "./attribution-section.tsx";
import { CommentsSection } from "./comments-section.tsx";
import { CorrectionsSection } from "./corrections-section.tsx";
import { EvidenceSection } from "./evidence-section.tsx";
import { HistorySection } from "./history-section.tsx";
import { InspectorHeader } from "./inspector-header.tsx";
import styles from "./inspector-pane.module.css";
import { Refusals } from "./refusals.tsx";
import { VerificationSection } from "./verification-section.tsx";
import { WhoWhat } from "./who-what.tsx";
import { WordingsSection } from "./wordings-section.tsx";

// Not before the rules are there, so not in the first load.
const FindingsSection = dynamic(() => import("./findings-section.tsx").then((module) => module.FindingsSection), {
	ssr: false,
});

// Not before what is attached to the sources has been read, so not in the first load.
const QuotationSection = dynamic(() => import("./quotation-section.tsx").then((module) => module.QuotationSection), {
	ssr: false,
});

const MemorySection = dynamic(() => import("./memory-section.tsx").then((module) => module.MemorySection), {
	ssr: false,
});
// Few claims need it, so not in the first load.
const ChangedWords = dynamic(() => import("./changed-words.tsx").then((module) => module.ChangedWords), {
	ssr: false,
});
const NONE: readonly never[] = [];

/** The current claim in full: what it says, who says so, whether it is so, and why we think so. */
export function InspectorPane() {
	const store = useDeskStore();
	const currentId = useDesk((state) => state.currentId);
	const claim = useClaim(currentId);
	const findings = useFindings(currentId);
	const waived = useWaived(currentId);
	const originals = useDesk((state) => state.originals);
	const memories = useDesk((state) => state.memories?.get(currentId ?? "")) ?? NONE;
	const repeats = useDesk((state) => state.repeats.get(currentId ?? "")) ?? NONE;
	const pane = useRef<HTMLElement>(null);
	const mayWrite = store.data.me.role !== "viewer";
	usePlace("inspector", () => {
		store.set({ pane: "inspector" });
		return () => pane.current?.focus();
	});
	// Each claim begins with its words, wherever the one before was left.
	// biome-ignore lint/correctness/useExhaustiveDependencies: another claim
	useLayoutEffect(() => {
		if (pane.current) pane.current.scrollTop = 0;
	}, [currentId]);
	return (
		<section ref={pane} className={styles.pane} aria-label="Inspector" tabIndex={-1}>
			<Refusals />
			{claim ? (
				<>
					<InspectorHeader claim={claim} mayWrite={mayWrite} />
					<WhoWhat key={`w${claim.id}`} claim={claim} mayWrite={mayWrite} />
					{claim.anchor !== "exact" && <ChangedWords key={`d${claim.id}`} claim={claim} mayWrite={mayWrite} />}
					<WordingsSection key={`p${claim.id}`} claim={claim} mayWrite={mayWrite} />
					<CorrectionsSection key={`r${claim.id}`} claim={claim} mayWrite={mayWrite} />
					<AttributionSection key={`a${claim.id}`} claim={claim} mayWrite={mayWrite} />
					{claim.chain.length > 0 && (
						<QuotationSection key={`q${claim.id}`} claim={claim} originals={originals} mayWrite={mayWrite} />
					)}
					{memories.length + repeats.length > 0 && (
						<MemorySection
							key={`m${claim.id}`}
							claim={claim}
							memories={memories}
							repeats={repeats}
							mayWrite={mayWrite}
						/>
					)}
					<VerificationSection claim={claim} mayWrite={mayWrite} />
					{findings.length + waived.length > 0 && (
						<FindingsSection
							key={`f${claim.id}`}
							claim={claim}
							findings={findings}
							waived={waived}
							mayWrite={mayWrite}
						/>
					)}
					<EvidenceSection key={`e${claim.id}`} claim={claim} mayWrite={mayWrite} />
					<CommentsSection key={`c${claim.id}`} claim={claim} mayWrite={mayWrite} />
					<HistorySection key={`h${claim.id}`} claim={claim} />
				</>
			) : (
				<EmptyState title="No claim here">Select one in the text or the list.</EmptyState>
			)}
		</section>
	);
}
