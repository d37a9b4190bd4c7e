"use client";
import { useState } from "react";
import { aboutWording } from "@/lib/core/documents/about-wording.ts";
import { lossWording, notesWording } from "@/lib/core/documents/loss-wording.ts";
import type { SendDocument } from "./send-document.ts";

/** A text to be sent, and the document that it was read from with the name of its file; "" where it was typed or pasted. */
export interface TextOfFile {
	readonly text: string;
	readonly documentId: string;
	readonly documentName: string;
}

export type FileNote =
	| { readonly kind: "reading"; readonly name: string }
	| { readonly kind: "refused"; readonly message: string }
	/** The file's text stands in the field; `before` is what stood there, and `told` what it says of itself and lacks here. */
	| { readonly kind: "taken"; readonly name: string; readonly before: TextOfFile; readonly told: string };

/** Takes one file, or the page at an address, into a form's text, and keeps what stood there so that it can be put back. */
export function useTextFile(send: SendDocument, typed: TextOfFile, change: (part: TextOfFile) => void) {
	const [note, setNote] = useState<FileNote | null>(null);
	const take = async (given: File | string) => {
		setNote({ kind: "reading", name: typeof given === "string" ? given : given.name });
		const read = await send(given);
		if (!read.ok) return setNote({ kind: "refused", message: read.problem.message });
		const { id: documentId, text, losses, notes, file: original } = read.value;
		const told = [aboutWording(read.value), lossWording(losses), notesWording(notes)].filter(Boolean).join(" ");
		setNote({ kind: "taken", name: original.name, before: textOf(typed), told });
		change({ text, documentId, documentName: original.name });
	};
	const putBack = () => {
		if (note?.kind === "taken") change(note.before);
		setNote(null);
	};
	return { note, take, putBack, isReading: note?.kind === "reading" };
}

/** Without what else a form holds. */
const textOf = ({ text, documentId, documentName }: TextOfFile): TextOfFile => ({ text, documentId, documentName });
