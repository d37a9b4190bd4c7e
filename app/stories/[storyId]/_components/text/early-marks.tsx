"use client";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { VERIFICATION_STATUSES } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import type { DeskStore } from "../../_state/desk-store.ts";
import { groundPriority, LINE_PRIORITY } from "./grounds.ts";
import { type Layer, markEarly } from "./mark-early.ts";

/** Characters of text that are marked early: what fits on the tallest screens. The marks stand after them. */
export const EARLY_REACH = 12_000;

/**
 * Marks the first screens of the article while the page is still loading its scripts.
 * Only a
 * page that comes from the server runs it: on the way from another page the desk draws its marks at once.
 */
export function EarlyMarks() {
	const store = useDeskStore();
	const script = typeof window === "undefined" ? `<script>(${markEarly})(${layersOf(store)})</script>` : "";
	return (
		// biome-ignore lint/security/noDangerouslySetInnerHtml: our own function, with numbers and names of statuses
		<div hidden suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
	);
}

/** As JSON: names of statuses and numbers, so nothing in it needs to be escaped. */
function layersOf(store: DeskStore): string {
	const { currentId } = store.state();
	const near = [...store.claims().values()].filter(
		({ deletedAt, anchor, start }) => deletedAt === null && anchor !== "orphaned" && start < EARLY_REACH,
	);
	const spans = (fits: (claim: ClaimView) => boolean) => near.filter(fits).flatMap(({ start, end }) => [start, end]);
	const layers: Layer[] = VERIFICATION_STATUSES.map((status) => [
		status,
		LINE_PRIORITY,
		spans(({ verificationStatus }) => verificationStatus === status),
	]);
	layers.push(["current", groundPriority("current"), spans(({ id }) => id === currentId)]);
	return JSON.stringify(layers.filter(([, , { length }]) => length > 0));
}
