"use client";
import { Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { Button } from "@/app/_ui/button.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { Result } from "@/lib/contract/problem.ts";
import type { BroughtWork } from "@/lib/contract/work.ts";
import { broughtWording } from "@/lib/core/work/brought-wording.ts";
import { sendFile } from "../../../_components/send-file.ts";
import styles from "./bring-work.module.css";

type Sent =
	| { readonly kind: "sending"; readonly name: string }
	| { readonly kind: "done"; readonly result: Result<BroughtWork> };

/** Takes in what others noted of the article: a Word report that came back, or annotations of other programs. */
export function BringWork({ storyId }: { storyId: string }) {
	const input = useRef<HTMLInputElement>(null);
	const [sent, setSent] = useState<Sent | null>(null);
	const router = useRouter();
	const isSending = sent?.kind === "sending";
	const send = async (file: File) => {
		setSent({ kind: "sending", name: file.name });
		const result = await sendFile<BroughtWork>(`/api/v1/stories/${storyId}/work`, file);
		setSent({ kind: "done", result });
		if (result.ok) router.refresh();
	};
	return (
		<div className={styles.bring}>
			<Button
				size="s"
				variant="quiet"
				aria-disabled={isSending || undefined}
				onClick={() => !isSending && input.current?.click()}
			>
				<Upload size={14} aria-hidden /> Import notes
			</Button>
			<span className={styles.hint}>A Word report that came back, Web Annotations, Hypothes.is, doccano or brat</span>
			<input
				ref={input}
				type="file"
				accept=".docx,.json,.jsonld,.jsonl,.ann"
				hidden
				aria-label="File of notes"
				onChange={(event) => {
					const [file] = event.target.files ?? [];
					if (file) void send(file);
					// So that choosing the same file again is a change again.
					event.target.value = "";
				}}
			/>
			<div role="status" className={styles.outcome}>
				{sent?.kind === "sending" && <p>Reading {sent.name}…</p>}
				{sent?.kind === "done" && <Outcome result={sent.result} />}
			</div>
		</div>
	);
}

function Outcome({ result }: { result: Result<BroughtWork> }) {
	if (!result.ok) return <ProblemNotice problem={result.problem} />;
	const { told } = result.value;
	return (
		<Notice tone={told.length > 0 ? "warning" : "good"}>
			<p>{broughtWording(result.value)}</p>
			{told.length > 0 && (
				<ul>
					{told.map((sentence) => (
						<li key={sentence}>{sentence}</li>
					))}
				</ul>
			)}
		</Notice>
	);
}
