"use client";
import { Paperclip, X } from "lucide-react";
import { type ChangeEvent, type DragEvent, useState } from "react";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import type { EvidenceFileView } from "@/lib/contract/evidence.ts";
import styles from "./evidence-file.module.css";

type EvidenceFileProps = {
	file: EvidenceFileView | null;
	onStored: (fileId: string | null) => void;
};

/** Drop or choose a file. It is stored and hashed at once; the form keeps its identifier. */
export function EvidenceFile({ file, onStored }: EvidenceFileProps) {
	const [stored, setStored] = useState(file);
	const [state, setState] = useState<"idle" | "storing" | string>("idle");
	const [over, setOver] = useState(false);
	const store = async (chosen: File | undefined) => {
		if (!chosen) return;
		setState("storing");
		const answer = await upload(chosen);
		if (typeof answer === "string") {
			setState(answer);
			return;
		}
		setState("idle");
		setStored(answer);
		onStored(answer.id);
	};
	const drop = (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		void store(event.dataTransfer.files[0]);
	};
	if (stored)
		return (
			<p className={styles.file}>
				<Paperclip size={13} aria-hidden /> {stored.name}
				<span className={styles.hash} title={`SHA-256 ${stored.sha256}`}>
					sha {stored.sha256.slice(0, 8)}
				</span>
				<IconButton
					label="Without this file"
					onClick={() => {
						setStored(null);
						onStored(null);
					}}
				>
					<X size={13} aria-hidden />
				</IconButton>
			</p>
		);
	return (
		<div>
			<label
				className={styles.drop}
				data-over={over || undefined}
				onDragOver={(event) => {
					event.preventDefault();
					setOver(true);
				}}
				onDragLeave={() => setOver(false)}
				onDrop={drop}
			>
				<Paperclip size={13} aria-hidden />
				{state === "storing" ? "Storing…" : "Drop a file, or choose one"}
				<VisuallyHidden>
					<input type="file" onChange={(event: ChangeEvent<HTMLInputElement>) => void store(event.target.files?.[0])} />
				</VisuallyHidden>
			</label>
			{state !== "idle" && state !== "storing" && (
				<p className={styles.error} role="alert">
					{state}
				</p>
			)}
		</div>
	);
}

/** Stores the file; a text says why it could not be. */
async function upload(file: File): Promise<EvidenceFileView | string> {
	const body = new FormData();
	body.set("file", file);
	try {
		const response = await fetch("/api/v1/files", { method: "POST", body });
		const answer = (await response.json()) as EvidenceFileView & {
			problem?: { message: string };
		};
		return answer.problem?.message ?? answer;
	} catch {
		return "The file could not be stored now. Everything else you typed is kept; try again.";
	}
}
