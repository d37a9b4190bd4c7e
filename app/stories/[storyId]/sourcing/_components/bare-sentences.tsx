"use client";
import { useMemo } from "react";
import { v7 } from "uuid";
import { Button } from "@/app/_ui/button.tsx";
import { coverageOf } from "@/lib/core/text/coverage.ts";
import { readText } from "@/lib/core/text/read-text.ts";
import type { Span } from "@/lib/core/text/span.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { useSourcing } from "../_state/use-sourcing.ts";
import styles from "./bare-sentences.module.css";
import screen from "./sourcing-screen.module.css";

const SHOWN = 6;

/** Sentences that nobody has made a claim of, so that nobody has looked at them either; each can be made one. */
export function BareSentences() {
	const store = useDeskStore();
	const { view } = useSourcing();
	const { text } = store.data.draft;
	const model = useMemo(() => readText(text), [text]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another view means other claims
	const { words, answered, bare } = useMemo(
		() =>
			coverageOf(
				model,
				store.state().outline.order.flatMap((id) => store.claim(id) ?? []),
			),
		[model, store, view],
	);
	if (words === 0) return null;
	const rows = bare.map((span) => (
		<BareSentence key={span.start} span={span} words={text.slice(span.start, span.end)} />
	));
	return (
		<section className={screen.section} aria-labelledby="bare">
			<h2 id="bare">Not in any claim</h2>
			<p className={screen.note}>
				{bare.length === 0
					? "Every sentence has a claim."
					: `${Math.floor((100 * answered) / words)} % of the words stand in a sentence with a claim. ${counted(bare.length, "sentence has", "sentences have")} none: make a claim of what can be checked.`}
			</p>
			<ul className={styles.sentences}>{rows.slice(0, SHOWN)}</ul>
			{rows.length > SHOWN && (
				<details className={styles.rest}>
					<summary>{rows.length - SHOWN} more</summary>
					<ul className={styles.sentences}>{rows.slice(SHOWN)}</ul>
				</details>
			)}
		</section>
	);
}

function BareSentence({ span, words }: { span: Span; words: string }) {
	const store = useDeskStore();
	const make = () => {
		store.change({ kind: "create", id: v7(), span });
		store.tell("Claim created.", "undo");
	};
	return (
		<li className={styles.sentence}>
			<span className={styles.words}>{words}</span>
			{store.data.me.role !== "viewer" && (
				<Button size="s" aria-label={`Make a claim of “${words.slice(0, 60)}”`} onClick={make}>
					Make a claim
				</Button>
			)}
		</li>
	);
}
