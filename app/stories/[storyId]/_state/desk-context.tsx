"use client";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { ClaimView } from "@/lib/contract/claim.ts";
import type { DeskState } from "./desk-state.ts";
import type { DeskStore } from "./desk-store.ts";
import type { DeskFinding } from "./findings.ts";

export const DeskContext = createContext<DeskStore | null>(null);

/** The store of the desk that the piece stands on. */
export function useDeskStore(): DeskStore {
	const store = useContext(DeskContext);
	if (!store) throw new Error("This piece stands outside a desk.");
	return store;
}

/** A part of the desk's state; the piece is rendered again only when that part is another. */
export function useDesk<T>(select: (state: DeskState) => T): T {
	const store = useDeskStore();
	const snapshot = () => select(store.state());
	return useSyncExternalStore(store.subscribe, snapshot, snapshot);
}

/** One claim as it looks now. */
export function useClaim(id: string | null): ClaimView | undefined {
	const store = useDeskStore();
	const snapshot = () => store.claim(id);
	return useSyncExternalStore(store.subscribe, snapshot, snapshot);
}

const NONE: readonly DeskFinding[] = [];

/** What the sourcing rules say of one claim that nobody has waived, errors first. */
export function useFindings(id: string | null): readonly DeskFinding[] {
	return useDesk((state) => (id === null ? undefined : state.findings?.byClaim.get(id)) ?? NONE);
}

/** What somebody let stand of what the sourcing rules say of one claim. */
export function useWaived(id: string | null): readonly DeskFinding[] {
	return useDesk((state) => (id === null ? undefined : state.findings?.waived.get(id)) ?? NONE);
}
