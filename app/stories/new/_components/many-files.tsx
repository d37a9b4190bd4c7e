"use client";
import Link from "next/link";
import { Button } from "@/app/_ui/button.tsx";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import styles from "./many-files.module.css";
import type { FileInLine } from "./use-many-files.ts";

/** Many files on their way to a story each. */
export function ManyFiles({ files, onStop }: { files: readonly FileInLine[]; onStop: (() => void) | null }) {
	if (files.length === 0) return null;
	const made = files.filter(({ state }) => state.kind === "made").length;
	return (
		<section className={styles.files} aria-label="Files">
			<div className={styles.head}>
				<p role="status">
					{made} of {counted(files.length, "file")} became stories
				</p>
				{onStop && (
					<Button size="s" onClick={onStop}>
						Stop
					</Button>
				)}
			</div>
			<ul className={styles.list}>
				{files.map((file, i) => (
					// Two files may have one name, and none changes its place.
					// biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at no place
					<li key={i} className={styles.file}>
						<FileState file={file} />
					</li>
				))}
			</ul>
		</section>
	);
}

function FileState({ file: { name, state } }: { file: FileInLine }) {
	switch (state.kind) {
		case "made":
			return (
				<>
					<Link href={`/stories/${state.storyId}`}>{name}</Link>
					{state.told && <span className={styles.state}>{state.told}</span>}
				</>
			);
		case "refused":
			return (
				<>
					<span>{name}</span>
					<span className={styles.refused}>
						{state.message}
						{state.storyId && (
							<>
								{" "}
								<Link href={`/stories/${state.storyId}`}>Open that story</Link>
							</>
						)}
					</span>
				</>
			);
		case "finding":
			return (
				<>
					<span>{name}</span>
					<progress className={styles.bar} aria-label={`${name}: read so far`} max={1} value={state.part} />
				</>
			);
		default:
			return (
				<>
					<span>{name}</span>
					<span className={styles.state}>{STATES[state.kind]}</span>
				</>
			);
	}
}

const STATES = { waiting: "Waiting", reading: "Reading…", stopped: "Stopped; no story was made" } as const;
