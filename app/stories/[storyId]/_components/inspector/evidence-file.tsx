"use client";
import { Paperclip, X } from "lucide-react";
import { type ChangeEvent, useEffect, useEffectEvent, useState } from "react";
import { IconButton } from "@/app/_ui/icon-button.tsx";
import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import type { EvidenceFileView } from "@/lib/contract/evidence.ts";
import { upload } from "../../_state/upload.ts";
import styles from "./evidence-file.module.css";

type EvidenceFileProps = {
	file: EvidenceFileView | null;
	/** A file that was dropped on the desk: stored at once. */
	dropped: File | null;
	onStored: (file: EvidenceFileView | null) => void;
};

/** A file that is dropped anywhere on the desk, or chosen here. It is stored and hashed at once; the form keeps its identifier. */
export function EvidenceFile({ file, dropped, onStored }: EvidenceFileProps) {
	const [state, setState] = useState<"idle" | "storing" | string>("idle");
	const [sent, setSent] = useState(0);
	const store = async (chosen: File | undefined) => {
		if (!chosen) return;
		setState("storing");
		const answer = await upload(chosen, setSent);
		if (typeof answer === "string") {
			setState(answer);
			return;
		}
		setState("idle");
		onStored(answer);
	};
	const begin = useEffectEvent(() => dropped && void store(dropped));
	useEffect(() => {
		begin();
	}, []);
	if (file && state !== "storing")
		return (
			<p className={styles.file}>
				<Paperclip size={13} aria-hidden /> {file.name}
				<span className={styles.hash} title={`SHA-256 ${file.sha256}`}>
					sha {file.sha256.slice(0, 8)}
				</span>
				<IconButton label="Remove file" onClick={() => onStored(null)}>
					<X size={13} aria-hidden />
				</IconButton>
			</p>
		);
	return (
		<div>
			<label className={styles.drop}>
				<Paperclip size={13} aria-hidden />
				{state === "storing" ? `Storing… ${Math.floor(sent * 100)} %` : "Drop a file or choose one"}
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
