import { v7 } from "uuid";
import type { Tick } from "@/lib/core/changes/records.ts";
import { coverageReader, type Gap } from "@/lib/core/coverage/coverage.ts";
import { readText } from "@/lib/core/text/read-text.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import type { DeskCoverage } from "./desk-state.ts";
import type { DeskStore } from "./desk-store.ts";
import { gapsShown } from "./gaps-shown.ts";

/** How long nothing has to change before it is counted again: about a pause between two keys. */
const PAUSE_MS = 150;
const READERS = new WeakMap<DeskStore, ReturnType<typeof coverageReader>>();

/** How much of the draft is answered for, as things stand now. */
function count(store: DeskStore): DeskCoverage {
	const reader = READERS.get(store) ?? coverageReader(readText(store.data.draft.text));
	READERS.set(store, reader);
	const { outline, lookedAt } = store.state();
	return reader(
		outline.order.flatMap((id) => store.claim(id) ?? []),
		lookedAt.ticks,
	);
}

/** Counts what is answered for, now and after every change. Gives what stops it. */
export function followUnread(store: DeskStore): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let { lookedAt } = store.state();
	const publish = () => store.set({ coverage: count(store) });
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(publish, PAUSE_MS);
	};
	publish();
	const asked = Number(new URLSearchParams(location.search).get("gap") ?? Number.NaN);
	if (store.state().coverage?.gaps.some(({ start }) => start === asked)) goToGap(store, asked);
	const stopClaims = store.onClaims(wait);
	const stopState = store.subscribe(() => {
		const now = store.state();
		if (now.lookedAt === lookedAt) return;
		({ lookedAt } = now);
		wait();
	});
	return () => {
		clearTimeout(timer);
		stopClaims();
		stopState();
	};
}

/** Shows a gap by where it begins. */
export function goToGap(store: DeskStore, start: number): void {
	store.set({ gapAt: start, pane: "text" });
	const gap = store.state().coverage?.gaps.find((one) => one.start === start);
	if (gap) store.say(`Gap: ${store.data.draft.text.slice(gap.start, gap.end)}`);
}

/** Goes to the next sentence with a gap, round the end. */
export function nextGap(store: DeskStore): void {
	const { gaps } = publishNow(store);
	const from = gapsShown(store.state()).at(-1)?.start ?? store.current()?.start ?? 0;
	const isAfter = ({ start }: Gap) => (store.state().gapAt === null ? start >= from : start > from);
	const next = gaps.find(isAfter) ?? gaps[0];
	if (next) goToGap(store, next.start);
	else {
		store.set({ gapAt: null });
		store.tell("No gaps: every word is in a claim, or ticked as nothing to check.");
	}
}

/** Ticks the gap on the screen, with the others of its sentence, and goes on to the next; with none on the screen goes to one. */
export function tickGap(store: DeskStore): void {
	const shown = gapsShown(store.state());
	if (shown.length > 0) tick(store, shown);
	nextGap(store);
}

/** Says of gaps that there is nothing to check in them. */
export function tick(store: DeskStore, gaps: readonly Gap[]): void {
	store.change({ kind: "tick", pieces: gaps.map((gap) => ({ id: v7(), ...gap.tick })) });
}

/** Has the ticked words before this place be a gap again, and goes there. */
export function untickLast(store: DeskStore): void {
	const { ticked } = publishNow(store);
	const { gapAt } = store.state();
	const from = gapAt ?? store.current()?.end ?? Number.POSITIVE_INFINITY;
	const last = ticked.findLast(({ start }) => start < from) ?? ticked.at(-1);
	if (!last) {
		store.tell("No words are ticked.");
		return;
	}
	const { sentence, nth } = last.tick;
	const same = ticked.filter((one) => one.tick.sentence === sentence && one.tick.nth === nth);
	store.change({ kind: "untick", ids: same.map(({ tick }) => tick.id) });
	publishNow(store);
	goToGap(store, same[0]?.start ?? last.start);
	tellOpen(store, same.length);
}

/** Has ticked words be a gap again. */
export function untick(store: DeskStore, { id }: Pick<Tick, "id">): void {
	store.change({ kind: "untick", ids: [id] });
	tellOpen(store, 1);
}

const tellOpen = (store: DeskStore, count: number) =>
	store.tell(`${counted(count, "stretch", "stretches")} open again.`, "undo");

/** Counted at once: whoever sweeps presses the key again before a pause. */
function publishNow(store: DeskStore): DeskCoverage {
	const coverage = count(store);
	store.set({ coverage });
	return coverage;
}
