"use client";
import { Button } from "@/app/_ui/button.tsx";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { useSourcing } from "../_state/use-sourcing.ts";
import { ClaimNumbers } from "./claim-numbers.tsx";
import { ElsewhereEffect } from "./elsewhere-effect.tsx";
import styles from "./what-if-result.module.css";

/** What is supposed of the sources, and what would become of the claims: of this story and of others. */
export function WhatIfResult() {
	const { sourcing, view } = useSourcing();
	const { whatIf, doubts, dependences, total } = view;
	if (!whatIf)
		return (
			<p className={styles.hint}>Choose “Retracted” or “Unreliable” at a source to see what would fall with it.</p>
		);
	const { falls, weakens } = whatIf;
	const supposed = dependences.flatMap(({ source }) => {
		const how = doubts.get(source.sourceId);
		return how ? [{ source, how }] : [];
	});
	return (
		<div className={styles.result} role="status">
			<p className={styles.words}>
				If{" "}
				{supposed
					.map(({ source, how }) => `${source.name} ${how === "retracted" ? "retracts" : "can’t be relied on"}`)
					.join(" and ")}
				:{" "}
				{falls.length === 0
					? "no claim falls"
					: `${counted(falls.length, "claim")} of ${total} ${falls.length === 1 ? "falls" : "fall"}`}
				{weakens.length > 0 && `, ${counted(weakens.length, "claim")} ${weakens.length === 1 ? "weakens" : "weaken"}`}.
			</p>
			{falls.length > 0 && (
				<p>
					Left without a sure source: <ClaimNumbers ids={falls} />
				</p>
			)}
			{weakens.length > 0 && (
				<p>
					With fewer sources than now: <ClaimNumbers ids={weakens} />
				</p>
			)}
			{supposed.map(({ source, how }) => (
				<ElsewhereEffect key={`${source.sourceId} ${how}`} source={source} how={how} />
			))}
			<Button size="s" onClick={() => sourcing.supposeNothing()}>
				Back to how it is
			</Button>
		</div>
	);
}
