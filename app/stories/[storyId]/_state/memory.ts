import type { Memory } from "@/lib/contract/memory.ts";
import { findRepeats } from "@/lib/core/memory/find-repeats.ts";
import type { DeskStore } from "./desk-store.ts";
import { whenIdle } from "./when-idle.ts";

/**
 * Reads what earlier stories decided about claims like those of this one, and finds the claims that say the same thing again.
 *
 * @returns what stops it.
 */
export function followMemory(store: DeskStore): () => void {
	let order = store.state().outline.order;
	let steps: ReturnType<typeof findRepeats> | null = null;
	let callOff = () => {};
	const goOn = (hasTime: () => boolean) => {
		while (steps && hasTime()) {
			const step = steps.next();
			if (!step.done) continue;
			steps = null;
			store.set({ repeats: step.value });
		}
		if (steps) callOff = whenIdle(goOn);
	};
	const begin = () => {
		callOff();
		({ order } = store.state().outline);
		steps = findRepeats(order.flatMap((id) => store.claim(id) ?? []));
		callOff = whenIdle(goOn);
	};
	const read = async () => {
		const answer = await fetch(`/api/v1/stories/${store.data.story.id}/memory`).catch(() => null);
		if (!answer?.ok) return;
		const memories = new Map<string, Memory[]>();
		for (const memory of (await answer.json()) as readonly Memory[])
			memories.set(memory.claimId, [...(memories.get(memory.claimId) ?? []), memory]);
		store.set({ memories });
	};
	begin();
	void read();
	// A claim was made, moved or taken away.
	const stop = store.subscribe(() => {
		if (store.state().outline.order !== order) begin();
	});
	return () => {
		stop();
		callOff();
	};
}
