"use client";
import Link from "next/link";
import { useMemo, useSyncExternalStore } from "react";
import { checkableIn } from "@/lib/core/rules/risk.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { CommandKey } from "../../_components/command-key.tsx";
import section from "../../_components/screen-section.module.css";
import { byRisk } from "../../_state/by-risk.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { useSourcing } from "../_state/use-sourcing.ts";
import styles from "./check-first.module.css";
import screen from "./sourcing-screen.module.css";

const MINUTE = 60_000;
/** Later than that nobody works through a list. */
const SOON_MINUTES = 8 * 60;
/** Where no deadline says how many. */
const SHOWN = 7;

function everyMinute(changed: () => void): () => void {
	const timer = setInterval(changed, MINUTE);
	return () => clearInterval(timer);
}
const thisMinute = (): number => Math.floor(Date.now() / MINUTE) * MINUTE;

/** The unchecked claims that do most harm if they are wrong and stand most weakly; with a deadline, as many as it leaves time for. */
export function CheckFirst() {
	const store = useDeskStore();
	const numbers = useDesk((state) => state.outline.numbers);
	const { view } = useSourcing();
	const now = useSyncExternalStore(everyMinute, thisMinute, () => null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another view means other claims
	const ranked = useMemo(() => byRisk(store), [store, view]);
	if (ranked.length === 0) return null;
	const { id: storyId, deadline } = store.data.story;
	const left = deadline && now !== null ? Math.ceil((Date.parse(deadline) - now) / MINUTE) : null;
	const isSoon = left !== null && left > 0 && left <= SOON_MINUTES;
	const first = ranked.slice(0, isSoon ? Math.min(checkableIn(left), ranked.length) : SHOWN);
	const unchecked = counted(ranked.length, "unchecked claim");
	return (
		<section className={section.section} aria-labelledby="check-first">
			<h2 id="check-first">Check first</h2>
			<p className={screen.note}>
				{isSoon
					? first.length < ranked.length
						? `${counted(left, "minute")}, ${unchecked}: these ${first.length} first.`
						: `${counted(left, "minute")}, ${unchecked}: there’s time for all of them.`
					: `${unchecked}; these would do most harm for how little stands behind them.`}{" "}
				On the desk, <CommandKey id="next-risk" /> goes from one to the next.
			</p>
			<ol className={styles.claims}>
				{first.map(({ id, risk }) => (
					<li key={id}>
						<Link prefetch={false} className={styles.claim} href={`/stories/${storyId}?claim=${id}`}>
							<span className={styles.number}>{numbers.get(id)}</span>
							<span>
								{store.claim(id)?.what}
								<span className={styles.why}>{risk.words}</span>
							</span>
						</Link>
					</li>
				))}
			</ol>
		</section>
	);
}
