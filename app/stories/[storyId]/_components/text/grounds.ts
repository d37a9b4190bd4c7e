import type { DeskState } from "../../_state/desk-state.ts";

/** What a claim's ground tells: that it is pointed at, picked, or the current one. Of several the last is shown. */
export const GROUNDS = ["hovered", "picked", "current"] as const;
export type Ground = (typeof GROUNDS)[number];

/** Where highlights lie over each other: lines below, then the grounds in their order. */
export const LINE_PRIORITY = 1;
export const groundPriority = (ground: Ground): number => LINE_PRIORITY + 1 + GROUNDS.indexOf(ground);

export function groundsOf({ hoverId, picked, currentId }: DeskState): ReadonlyMap<string, Ground> {
	const grounds = new Map<string, Ground>();
	if (hoverId) grounds.set(hoverId, "hovered");
	for (const id of picked) grounds.set(id, "picked");
	if (currentId) grounds.set(currentId, "current");
	return grounds;
}
