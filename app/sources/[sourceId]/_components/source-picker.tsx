"use client";
import { type Ref, useEffect, useState } from "react";
import { Combobox } from "@/app/_ui/combobox.tsx";
import type { SourceView } from "@/lib/contract/source.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { SOURCE_KIND } from "@/lib/core/vocabulary/vocabulary.ts";
import { findSources } from "./find-sources.ts";
import styles from "./source-picker.module.css";

const PAUSE_MS = 180;
type Props = {
	/** The source that will go over to the chosen one. */
	from: SourceView;
	/** Gets null where what was chosen is typed over. */
	onChoose: (source: SourceView | null) => void;
	/** The field. */
	ref: Ref<HTMLInputElement>;
};

/** Finds a source of the register by part of its name, and picks it. */
export function SourcePicker({ from, onChoose, ref }: Props) {
	const [query, setQuery] = useState("");
	const [found, setFound] = useState<readonly SourceView[] | "failed" | null>(null);
	useEffect(() => {
		const cancel = new AbortController();
		const timer = setTimeout(() => {
			findSources(query, cancel.signal).then(setFound, () => cancel.signal.aborted || setFound("failed"));
		}, PAUSE_MS);
		return () => {
			clearTimeout(timer);
			cancel.abort();
		};
	}, [query]);
	const others = found !== null && found !== "failed" ? found.filter((source) => canTakeOver(source, from)) : [];
	return (
		<>
			<p className={styles.label} aria-hidden>
				Merge into
			</p>
			<Combobox
				ref={ref}
				label="Merge into"
				listLabel="Sources"
				placeholder="Name or alias…"
				typed={query}
				onType={(typed) => {
					setQuery(typed);
					onChoose(null);
				}}
				groups={[{ options: others }]}
				keyOf={({ id }) => id}
				onPick={(source) => {
					setQuery(source.name);
					onChoose(source);
				}}
				maxLength={LONGEST["A search"]}
				classes={{ list: styles.list, option: styles.source }}
			>
				{(source) => (
					<>
						<span>{source.name}</span>
						<small>
							{SOURCE_KIND[source.kind].name} · {counted(source.claimCount, "claim")}
						</small>
					</>
				)}
			</Combobox>
			<p role="status" className={styles.status}>
				{found === "failed" && "Sources could not be loaded. Try again in a moment."}
				{found !== null && found !== "failed" && others.length === 0 && "No other source matches."}
			</p>
		</>
	);
}

/** Another source of the register, or one of the same story: unnamed people of another story are other people. */
const canTakeOver = (into: SourceView, from: SourceView): boolean =>
	into.id !== from.id && (into.storyId === null || into.storyId === from.storyId);
