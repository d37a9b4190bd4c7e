"use client";
import { bottleneckSentence } from "@/lib/core/sourcing/bottleneck.ts";
import { Said } from "../../_components/said.tsx";
import section from "../../_components/screen-section.module.css";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { useRules } from "../../_state/use-rules.ts";
import { useSourcing } from "../_state/use-sourcing.ts";
import { CheckFirst } from "./check-first.tsx";
import { Findings } from "./findings.tsx";
import { Gaps } from "./gaps.tsx";
import { Provenance } from "./provenance.tsx";
import { RelayQuestion } from "./relay-question.tsx";
import { RightOfReply } from "./right-of-reply.tsx";
import { SourceTable } from "./source-table.tsx";
import styles from "./sourcing-screen.module.css";
import { WhatIfResult } from "./what-if-result.tsx";

/** What the story hangs on, what the rules say of it, and what would fall with which source. */
export function SourcingScreen() {
	const store = useDeskStore();
	const { view } = useSourcing();
	useRules(store, 0);
	return (
		<>
			<h1 className={styles.heading}>Sourcing</h1>
			<p className={styles.bottleneck}>{bottleneckSentence(view.dependences, view.total, view.implied)}</p>
			<RelayQuestion />
			<Findings />
			<CheckFirst />
			<RightOfReply />
			<Gaps />
			<section className={section.section} aria-labelledby="rests-on">
				<h2 id="rests-on">What it rests on</h2>
				<WhatIfResult />
				<SourceTable />
				<Provenance />
			</section>
			<Said />
		</>
	);
}
