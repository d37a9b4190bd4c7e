"use client";
import { useEffect, useState } from "react";
import { TextField } from "@/app/_ui/field.tsx";
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
	chosen: SourceView | null;
	onChoose: (source: SourceView) => void;
};

/** Finds a source of the register by a part of its name, and picks it. */
export function SourcePicker({ from, chosen, onChoose }: Props) {
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
			<TextField
				label="Find a source"
				type="search"
				value={query}
				onChange={(event) => setQuery(event.target.value)}
				maxLength={LONGEST["A search"]}
			/>
			<fieldset className={styles.list}>
				<legend className={styles.legend}>Merge into</legend>
				{others.map((source) => (
					<label key={source.id} className={styles.source}>
						<input type="radio" name="into" checked={chosen?.id === source.id} onChange={() => onChoose(source)} />
						<span>{source.name}</span>
						<small>
							{SOURCE_KIND[source.kind].name} · {counted(source.claimCount, "claim")}
						</small>
					</label>
				))}
			</fieldset>
			<p role="status" className={styles.status}>
				{found === "failed" && "The sources could not be read. Try again in a moment."}
				{found !== null && found !== "failed" && others.length === 0 && "No other source is called that."}
			</p>
		</>
	);
}

/** Another source of the register, or one of the same story: unnamed people of another story are other people. */
const canTakeOver = (into: SourceView, from: SourceView): boolean =>
	into.id !== from.id && (into.storyId === null || into.storyId === from.storyId);
