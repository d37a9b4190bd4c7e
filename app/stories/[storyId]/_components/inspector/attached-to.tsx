"use client";
import { FileAudio, FileText, Paperclip, X } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import type { HopView } from "@/lib/contract/claim.ts";
import type { OriginalView } from "@/lib/contract/original.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { attachOriginal } from "../../_state/originals.ts";
import styles from "./quotation-section.module.css";

type AttachedToProps = {
	source: HopView;
	/** The claim credits others besides. */
	isOneOfMany: boolean;
	/** What is attached to it. */
	list: readonly OriginalView[];
	mayWrite: boolean;
};

const TAKEN = ".txt,.vtt,.srt,.md,.docx,.pdf,.mp3,.m4a,.wav,.mp4,.mov";

/** The transcripts and recordings of one source, and the way to attach another. */
export function AttachedTo({ source, isOneOfMany, list, mayWrite }: AttachedToProps) {
	const store = useDeskStore();
	const input = useRef<HTMLInputElement>(null);
	const [isAttaching, setAttaching] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);
	const attach = async (file: File | undefined) => {
		if (!file) return;
		setAttaching(true);
		const why = await attachOriginal(store, source.sourceId, file);
		setAttaching(false);
		setProblem(why);
		if (why === null) store.tell(`${file.name} is attached to ${source.name}.`, "undo");
	};
	const detach = ({ id, file }: OriginalView) => {
		store.change({ kind: "detach-original", id });
		store.tell(`${file.name} was removed from ${source.name}.`, "undo");
	};
	if (list.length === 0 && !mayWrite) return null;
	return (
		<div className={styles.attached}>
			{list.map((original) => (
				<span key={original.id} className={styles.attached}>
					{original.kind === "text" ? <FileText size={13} aria-hidden /> : <FileAudio size={13} aria-hidden />}
					<span className={styles.name}>{original.file.name}</span>
					{original.isErased && "(erased)"}
					{mayWrite && (
						<IconButton label={`Remove ${original.file.name}`} onClick={() => detach(original)}>
							<X size={13} aria-hidden />
						</IconButton>
					)}
				</span>
			))}
			{mayWrite && (
				<>
					<Button
						size="s"
						variant="quiet"
						disabled={isAttaching}
						aria-label={`Attach transcript or recording of ${source.name}`}
						onClick={() => input.current?.click()}
					>
						<Paperclip size={13} aria-hidden />
						{isAttaching ? "Attaching…" : `Attach transcript or recording${isOneOfMany ? ` of ${source.name}` : ""}`}
					</Button>
					<input
						ref={input}
						type="file"
						hidden
						accept={TAKEN}
						aria-label={`Transcript or recording of ${source.name}`}
						onChange={(event) => {
							void attach(event.target.files?.[0]);
							event.target.value = "";
						}}
					/>
				</>
			)}
			{source.kind === "unnamed" && mayWrite && <span>Make sure that the file does not name them.</span>}
			{problem && (
				<p className={styles.error} role="alert">
					{problem}
				</p>
			)}
		</div>
	);
}
