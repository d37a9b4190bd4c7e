"use client";
import { Button } from "@/app/_ui/button.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { FileNote } from "./use-text-file.ts";

/** What became of a dropped or chosen file. */
export function FileNotice({ note, onPutBack }: { note: FileNote | null; onPutBack: () => void }) {
	if (!note) return null;
	if (note.kind === "reading")
		return (
			<Notice>
				<p>Reading {note.name}…</p>
			</Notice>
		);
	if (note.kind === "refused")
		return (
			<Notice tone="danger">
				<p>{note.message} What you typed is untouched.</p>
			</Notice>
		);
	const replaced = note.before.text.trim() !== "";
	return (
		<Notice
			tone="good"
			{...(replaced
				? {
						actions: (
							<Button size="s" onClick={onPutBack}>
								Put it back
							</Button>
						),
					}
				: {})}
		>
			<p>
				{note.name} is in the field below
				{replaced ? ", in place of what stood there" : ""}. {note.told} The original is kept.
			</p>
		</Notice>
	);
}
