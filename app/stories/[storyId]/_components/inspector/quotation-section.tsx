"use client";
import { useMemo, useRef } from "react";
import { v7 } from "uuid";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { type CheckedQuotation, checkQuotations } from "@/lib/core/originals/check-quotations.ts";
import { locatorOf } from "@/lib/core/originals/time-codes.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import type { DeskStore } from "../../_state/desk-store.ts";
import type { Originals } from "../../_state/held-originals.ts";
import { usePlace } from "../../_state/use-place.ts";
import { AttachedTo } from "./attached-to.tsx";
import { QuotationItem } from "./quotation-item.tsx";
import styles from "./quotation-section.module.css";
import { Section } from "./section.tsx";

type QuotationSectionProps = {
	claim: ClaimView;
	originals: Originals;
	mayWrite: boolean;
};

/** The quotations in the claim, held against what is attached to the sources that it credits. */
export function QuotationSection({ claim, originals, mayWrite }: QuotationSectionProps) {
	const store = useDeskStore();
	const section = useRef<HTMLDivElement>(null);
	const { draft } = store.data;
	const checked = useMemo(() => checkQuotations(draft, [claim], originals.held), [draft, claim, originals]);
	usePlace("quotation", () => {
		store.set({ pane: "inspector" });
		return () => {
			section.current?.scrollIntoView({ block: "nearest" });
			section.current?.querySelector<HTMLElement>("button, input, a")?.focus();
		};
	});
	usePlace("quote-evidence", () => {
		const found = checked.find(({ check }) => check.passages.length > 0);
		if (!mayWrite || !found) return false;
		addPlace(store, claim, found, originals);
		return true;
	});
	const isQuoting = claim.form === "direct" || claim.form === "mixed" || checked.length > 0;
	if (!isQuoting) return null;
	const sources = [...new Map(claim.chain.map((hop) => [hop.sourceId, hop])).values()];
	return (
		<Section
			title="Quotation"
			command="quotation"
			note={
				sources.some(({ sourceId }) => originals.held.some((one) => one.sourceId === sourceId))
					? ""
					: "no original attached"
			}
		>
			<div ref={section} className={styles.section}>
				{checked.map((quotation) => (
					<QuotationItem
						key={`${quotation.span.start} ${quotation.source.sourceId}`}
						quotation={quotation}
						recordings={originals.list.filter(
							({ kind, sourceId, isErased }) =>
								kind === "recording" && !isErased && sourceId === quotation.source.sourceId,
						)}
						addPlace={mayWrite ? () => addPlace(store, claim, quotation, originals) : null}
					/>
				))}
				{sources.map((source) => (
					<AttachedTo
						key={source.sourceId}
						source={source}
						isOneOfMany={sources.length > 1}
						list={originals.list.filter(({ sourceId }) => sourceId === source.sourceId)}
						mayWrite={mayWrite}
					/>
				))}
			</div>
		</Section>
	);
}

/** Makes the place of a quotation in its original a piece of evidence. Whether the attribution is verified a person says. */
function addPlace(
	store: DeskStore,
	claim: ClaimView,
	{ check, original, source }: CheckedQuotation,
	{ list }: Originals,
): void {
	const file = list.find(({ id }) => id === original.id)?.file;
	const [first] = check.passages;
	if (!file || !first) return;
	const { original: read } = original.index;
	const locator = [...new Set(check.passages.map((passage) => locatorOf(read, passage)))].join(", ");
	if (claim.evidence.some((piece) => piece.fileId === file.id && piece.locator === locator)) {
		store.tell(`${file.name}, ${locator} is evidence of this claim already.`);
		return;
	}
	store.change({
		kind: "add-evidence",
		pieces: [{ id: v7(), claimId: claim.id }],
		set: {
			bearing: check.verdict === "exact" || check.verdict === "trimmed" ? "supports" : "context",
			kind: "documentary",
			title: file.name,
			locator,
			sourceId: source.sourceId,
			fileId: file.id,
			quote: read.text.slice(first.start, first.end).replace(/\s+/g, " ").slice(0, LONGEST_QUOTE),
		},
	});
	store.tell(`Evidence added: ${file.name}, ${locator}.`, "undo");
}

const LONGEST_QUOTE = 2000;
