import { useEffect, useState, useSyncExternalStore } from "react";
import type { ProvenanceView } from "@/lib/contract/provenance.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";

/** Somebody who tags without a pause makes a change every few hundred milliseconds; the graph is drawn anew once for several. */
const PAUSE_MS = 400;

/** The provenance graph as the server drew it last, drawn anew after every change; null until it's there. */
export function useProvenance(): ProvenanceView | "unknown" | null {
	const store = useDeskStore();
	const event = useSyncExternalStore(store.subscribe, store.cursor, store.cursor);
	const [drawn, setDrawn] = useState<ProvenanceView | "unknown" | null>(null);
	const isFirst = drawn === null;
	const { id } = store.data.story;
	// biome-ignore lint/correctness/useExhaustiveDependencies: after each event it may be another
	useEffect(() => {
		const cancel = new AbortController();
		const read = async () => {
			const answer = await fetch(`/api/v1/stories/${id}/provenance`, { signal: cancel.signal }).catch(() => null);
			if (cancel.signal.aborted) return;
			if (answer?.ok) setDrawn((await answer.json()) as ProvenanceView);
			else setDrawn((before) => before ?? "unknown");
		};
		const timer = setTimeout(read, isFirst ? 0 : PAUSE_MS);
		return () => {
			clearTimeout(timer);
			cancel.abort();
		};
	}, [id, event]);
	return drawn;
}
