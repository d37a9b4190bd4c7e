import type { DeskStore } from "./desk-store.ts";
import { NO_FILTER } from "./filter.ts";

/** Makes a claim the current one. Where it is hidden by the filter, the filter goes. */
export function goTo(store: DeskStore, id: string): void {
	const { currentId, visible } = store.state();
	if (id !== currentId) store.set({ currentId: id });
	if (!visible.includes(id))
		store.set({
			filter: NO_FILTER,
		});
}

/** Moves the current claim by so many places of the list. */
export function step(store: DeskStore, by: 1 | -1): string | null {
	const { visible, currentId } = store.state();
	const place = currentId === null ? -1 : visible.indexOf(currentId);
	const id = visible[Math.max(0, Math.min(visible.length - 1, place + by))] ?? null;
	if (id === null || id === currentId) store.tell(by > 0 ? "This is the last claim." : "This is the first claim.");
	else store.set({ currentId: id });
	return id;
}

/** Goes to the next unchecked claim, wrapping at the end. */
export function nextUndecided(store: DeskStore): void {
	const id = nextWhere(store, (one) => store.claim(one)?.verificationStatus === "unchecked");
	if (id) goTo(store, id);
	else store.tell("Every claim is checked.");
}

/** Goes to the next claim of which a sourcing rule speaks, round the end. */
export function nextFinding(store: DeskStore): void {
	const { findings } = store.state();
	const id = nextWhere(store, (one) => findings?.byClaim.has(one) ?? false);
	if (id) goTo(store, id);
	else store.tell(findings ? "No other claim has a finding." : "The rules are still running.");
}

/** The first claim after the current one that fits, round the end; never the current one. */
function nextWhere(store: DeskStore, fits: (id: string) => boolean): string | undefined {
	const { outline, currentId } = store.state();
	const from = currentId === null ? -1 : outline.order.indexOf(currentId);
	const round = [...outline.order.slice(from + 1), ...outline.order.slice(0, from + 1)];
	return round.find((one) => one !== currentId && fits(one));
}

/** Moves and takes both claims, the left and the reached, into the selection. */
export function extend(store: DeskStore, by: 1 | -1): void {
	const { currentId, picked } = store.state();
	const reached = step(store, by);
	const next = new Set(picked);
	if (currentId) next.add(currentId);
	if (reached) next.add(reached);
	store.set({ picked: next });
	store.say(`${next.size} selected.`);
}

/** Takes every claim of the list from the current one to this one into the selection, and goes there. */
export function pickTo(store: DeskStore, id: string): void {
	const { visible, currentId, picked } = store.state();
	const ends = [currentId === null ? -1 : visible.indexOf(currentId), visible.indexOf(id)];
	const [from, to] = [Math.max(0, Math.min(...ends)), Math.max(...ends)];
	const next = new Set([...picked, ...visible.slice(from, to + 1)]);
	store.set({ picked: next, currentId: id });
	store.say(`${next.size} selected.`);
}

export function togglePicked(store: DeskStore): void {
	const { currentId, picked } = store.state();
	if (!currentId) return;
	const next = new Set(picked);
	if (!next.delete(currentId)) next.add(currentId);
	store.set({ picked: next });
	store.say(next.size === 0 ? "Nothing selected." : `${next.size} selected.`);
}

/** Takes every claim that the list shows into the selection. */
export function pickAll(store: DeskStore): void {
	const picked = new Set(store.state().visible);
	store.set({ picked });
	store.say(`${picked.size} selected.`);
}

/** What a key applies to: the selection, or else the current claim. */
export function targets(store: DeskStore): string[] {
	const { picked, currentId, outline } = store.state();
	if (picked.size > 0) return outline.order.filter((id) => picked.has(id));
	return currentId ? [currentId] : [];
}
