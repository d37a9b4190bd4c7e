import { v7 } from "uuid";
import type { OriginalText, OriginalView } from "@/lib/contract/original.ts";
import type { HeldOriginal } from "@/lib/core/originals/check-quotations.ts";
import { indexOriginal } from "@/lib/core/originals/indexed-original.ts";
import { readOriginal } from "@/lib/core/originals/read-original.ts";
import type { DeskStore } from "./desk-store.ts";
import { upload } from "./upload.ts";

/**
 * Reads the text of what is attached to the story's sources, now and whenever somebody attaches something.
 *
 * @returns what stops it.
 */
export function followOriginals(store: DeskStore): () => void {
	/** Texts that were read, or are being read. */
	const texts = new Map<string, Promise<Text | null>>();
	let list: readonly OriginalView[] | null = null;
	const follow = async () => {
		const wanted = store.state().originals.list;
		if (wanted === list) return;
		list = wanted;
		const held: HeldOriginal[] = [];
		for (const { id, sourceId, kind, isErased } of wanted) {
			if (kind !== "text" || isErased || !store.isStored(id)) continue;
			const reading = texts.get(id) ?? readText(id);
			texts.set(id, reading);
			const text = await reading;
			if (text) held.push({ id, sourceId, ...text });
			else texts.delete(id);
		}
		if (list === wanted) store.set({ originals: { list, held } });
	};
	void follow();
	return store.subscribe(() => void follow());
}

/** Attaches a file to a source; gives why it cannot be, where it cannot. */
export async function attachOriginal(store: DeskStore, sourceId: string, chosen: File): Promise<string | null> {
	const why = await whyUnread(chosen);
	if (why !== null) return why;
	const file = await upload(chosen);
	if (typeof file === "string") return file;
	store.learnFile(file);
	const { list } = store.state().originals;
	if (list.some((one) => one.sourceId === sourceId && one.file.sha256 === file.sha256))
		return `${file.name} is attached already.`;
	store.change({ kind: "attach-original", id: v7(), sourceId, fileId: file.id });
	return null;
}

/** Why a text cannot be read as an original; the server looks at other files. */
async function whyUnread(file: File): Promise<string | null> {
	if (!/\.(?:txt|md|vtt|srt)$/i.test(file.name)) return null;
	const read = readOriginal(file.name, await file.text());
	return read.ok ? null : `${file.name}: ${read.message}`;
}

type Text = Pick<HeldOriginal, "name" | "index">;

/** Reads and indexes a text; null where it cannot be read now. A long one takes a tenth of a second. */
async function readText(id: string): Promise<Text | null> {
	const answer = await fetch(`/api/v1/originals/${id}`).catch(() => null);
	if (!answer?.ok) return null;
	const { name, text } = (await answer.json()) as OriginalText;
	const read = readOriginal(name, text);
	return read.ok ? { name, index: indexOriginal(read.original) } : null;
}
