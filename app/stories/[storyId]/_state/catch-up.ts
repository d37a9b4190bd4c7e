import { onDevice } from "@/app/_ui/kept.ts";
import type { DeskStore } from "./desk-store.ts";

const AGAIN_MS = 2000;

/**
 * A page that is asked for while the one before it still saves is made before the last change is stored, and shown after. What
 * was sent is out of the queue by then, so the claims are read once more. Also notes when this page's own changes arrive.
 *
 * @returns what stops it.
 */
export function catchUp(store: DeskStore): () => void {
	const { me, story } = store.data;
	const name = `onrecord.stored.${me.userId}.${story.id}`;
	const cancel = new AbortController();
	let waiting = waitingIn(store);
	const stop = store.subscribe(() => {
		const now = waitingIn(store);
		// A full or shut storage keeps no queue either, so nothing is sent behind a reload’s back.
		if (now < waiting) onDevice.keep(name, String(Date.now()));
		waiting = now;
	});
	// Both by this machine's clock.
	if (Number(onDevice.read(name)) >= performance.timeOrigin) void readAgain(store, cancel.signal);
	return () => {
		stop();
		cancel.abort();
		if (store.state().isCatchingUp) store.set({ isCatchingUp: false });
	};
}

async function readAgain(store: DeskStore, signal: AbortSignal): Promise<void> {
	store.set({ isCatchingUp: true });
	while (!signal.aborted) {
		const isHeard = await store.pull();
		if (signal.aborted) return;
		if (isHeard) {
			store.set({ isCatchingUp: false });
			return;
		}
		await new Promise((again) => setTimeout(again, AGAIN_MS));
	}
}

function waitingIn(store: DeskStore): number {
	const { saving } = store.state();
	return saving.state === "saved" ? 0 : saving.waiting;
}
