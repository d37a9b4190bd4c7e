"use client";
import { useState } from "react";
import { readTextFile } from "./read-text-file.ts";

export type FileNote =
	| { readonly kind: "refused"; readonly message: string }
	/** The file's text stands in the field; `before` is what stood there. */
	| { readonly kind: "taken"; readonly name: string; readonly before: string };

/** Takes one text file into the story's text, and keeps what stood there so that it can be put back. */
export function useStoryFile(text: string, setText: (text: string) => void) {
	const [note, setNote] = useState<FileNote | null>(null);
	const take = async (files: readonly File[]) => {
		const [file] = files;
		if (!file) return;
		if (files.length > 1)
			return setNote({
				kind: "refused",
				message: "One file makes one story. Drop them one at a time.",
			});
		const read = await readTextFile(file);
		if (!read.ok) return setNote({ kind: "refused", message: read.message });
		setNote({ kind: "taken", name: file.name, before: text });
		setText(read.text);
	};
	const putBack = () => {
		if (note?.kind === "taken") setText(note.before);
		setNote(null);
	};
	return { note, take, putBack, clear: () => setNote(null) };
}
