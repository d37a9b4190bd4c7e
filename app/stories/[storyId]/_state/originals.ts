import type { OriginalText, OriginalView } from "@/lib/contract/original.ts";
import type { Problem } from "@/lib/contract/problem.ts";
import type { HeldOriginal } from "@/lib/core/originals/check-quotations.ts";
import { indexOriginal } from "@/lib/core/originals/indexed-original.ts";
import { readOriginal } from "@/lib/core/originals/read-original.ts";
import type { DeskStore } from "./desk-store.ts";
import { upload } from "./upload.ts";

/**
 * Reads what is attached to the story's sources, now and whenever the window is looked at again: a colleague may have attached
 * something.
 *
 * @returns what stops it.
 */
export function followOriginals(store: DeskStore): () => void {
	const read = () => void readOriginals(store);
	read();
	window.addEventListener("focus", read);
	return () => window.removeEventListener("focus", read);
}

async function readOriginals(store: DeskStore): Promise<void> {
	const answer = await fetch(`/api/v1/stories/${store.data.story.id}/originals`).catch(() => null);
	if (answer?.ok) await takeUp(store, (await answer.json()) as OriginalView[]);
}

/** Attaches a file to a source; gives why it cannot be, where it cannot. */
export async function attachOriginal(store: DeskStore, sourceId: string, chosen: File): Promise<string | null> {
	const file = await upload(chosen);
	if (typeof file === "string") return file;
	store.learnFile(file);
	return send(store, `/api/v1/stories/${store.data.story.id}/originals`, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify({ sourceId, fileId: file.id }),
	});
}

/** Takes an original away from its source; gives why it cannot be, where it cannot. */
export const detachOriginal = (store: DeskStore, id: string): Promise<string | null> =>
	send(store, `/api/v1/originals/${id}`, { method: "DELETE" });

async function send(store: DeskStore, address: string, init: RequestInit): Promise<string | null> {
	try {
		const response = await fetch(address, init);
		const answer = (await response.json()) as readonly OriginalView[] & { readonly problem?: Problem };
		if (answer.problem) return answer.problem.message;
		await takeUp(store, answer);
		return null;
	} catch {
		return "The server cannot be reached. Nothing was changed; try again.";
	}
}

async function takeUp(store: DeskStore, list: readonly OriginalView[]): Promise<void> {
	const before = store.state().originals;
	if (before && JSON.stringify(before.list) === JSON.stringify(list)) return;
	const held: HeldOriginal[] = [];
	for (const { id, sourceId, file, kind, isErased } of list) {
		store.learnFile(file);
		if (kind !== "text" || isErased) continue;
		const known = before?.held.find((one) => one.id === id && one.sourceId === sourceId);
		const one = known ?? (await hold(id, sourceId));
		if (one) held.push(one);
	}
	store.set({ originals: { list, held } });
}

/** Reads and indexes a text; null where it cannot be read now. A long one takes a tenth of a second. */
async function hold(id: string, sourceId: string): Promise<HeldOriginal | null> {
	const answer = await fetch(`/api/v1/originals/${id}`).catch(() => null);
	if (!answer?.ok) return null;
	const { name, text } = (await answer.json()) as OriginalText;
	const read = readOriginal(name, text);
	return read.ok ? { id, sourceId, name, index: indexOriginal(read.original) } : null;
}
