"use client";
import { History } from "lucide-react";
import Link from "next/link";
import { Button } from "@/app/_ui/button.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import type { Memory } from "@/lib/contract/memory.ts";
import { CORRECTION_ACTION } from "@/lib/core/vocabulary/after-publication.ts";
import { VERIFICATION } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { decideRepeats, takeOver } from "../../_state/take-over.ts";
import { usePlace } from "../../_state/use-place.ts";
import { CommandKey } from "../command-key.tsx";
import styles from "./memory-section.module.css";
import { Section } from "./section.tsx";

type MemorySectionProps = {
	claim: ClaimView;
	memories: readonly Memory[];
	/** Claims of this story that say the same thing. */
	repeats: readonly string[];
	mayWrite: boolean;
};

const LIKENESS = {
	quotation: "the same quotation",
	figure: "the same figure about the same subject",
	wording: "nearly the same words",
} as const satisfies Record<Memory["likeness"], string>;

/** What was decided about the same thing before: in earlier stories, and elsewhere in this one. */
export function MemorySection({ claim, memories, repeats, mayWrite }: MemorySectionProps) {
	const store = useDeskStore();
	const numbers = useDesk((state) => state.outline.numbers);
	const [first] = memories;
	const others = repeats.filter((id) => numbers.has(id));
	usePlace("take-over", () => {
		if (!mayWrite || !first) return false;
		takeOver(store, claim, first);
		return true;
	});
	usePlace("repeats", () => {
		if (!mayWrite || others.length === 0) return false;
		decideRepeats(store, claim, others);
		return true;
	});
	if (memories.length === 0 && others.length === 0) return null;
	return (
		<Section title="Seen before" note="suggestions only">
			<ul className={styles.list}>
				{memories.map((memory, at) => (
					<li key={memory.earlier.id} className={styles.memory}>
						<Earlier memory={memory} />
						{mayWrite && (
							<p className={styles.ways}>
								<Button size="s" onClick={() => takeOver(store, claim, memory)}>
									<History size={13} aria-hidden />
									{memory.earlier.evidence.length > 0 ? "Take over its evidence" : "Note it in a comment"}
								</Button>
								{at === 0 && <CommandKey id="take-over" />}
							</p>
						)}
					</li>
				))}
				{others.length > 0 && (
					<li className={styles.memory}>
						<p>
							Said again in{" "}
							{others.map((id, at) => (
								<span key={id}>
									{at > 0 && ", "}
									<button type="button" className={styles.link} onClick={() => store.set({ currentId: id })}>
										claim {numbers.get(id)}
									</button>
								</span>
							))}
							.
						</p>
						{mayWrite && claim.verificationStatus !== "unchecked" && (
							<p className={styles.ways}>
								<Button size="s" onClick={() => decideRepeats(store, claim, others)}>
									{`Make ${others.length === 1 ? "it" : "them"} “${VERIFICATION[claim.verificationStatus].name}” too`}
								</Button>
								<CommandKey id="repeats" />
							</p>
						)}
					</li>
				)}
			</ul>
		</Section>
	);
}

function Earlier({ memory: { earlier, likeness } }: { memory: Memory }) {
	const { decision, before, evidence, corrections } = earlier;
	return (
		<>
			<p>
				<b>{VERIFICATION[decision.status].name}</b> <Moment at={decision.at} />
				{decision.by && ` by ${decision.by}`} in{" "}
				<Link href={`/stories/${earlier.storyId}?claim=${earlier.id}`}>{earlier.storyTitle}</Link>
				<span className={styles.soft}> ({LIKENESS[likeness]})</span>
			</p>
			{before && (
				<p className={styles.corrected}>
					Corrected: it had been “{VERIFICATION[before.status].name}” since <Moment at={before.at} />.
				</p>
			)}
			{corrections.map(({ id, action, notice }) => (
				<p key={id} className={styles.corrected}>
					{CORRECTION_ACTION[action].name} after publication: {notice}
				</p>
			))}
			{likeness !== "quotation" && <blockquote className={styles.quote}>{earlier.quote}</blockquote>}
			{evidence.length > 0 ? (
				<p className={styles.soft}>
					{evidence
						.map(({ title, sourceName, locator }) => [title ?? sourceName, locator].filter(Boolean).join(", "))
						.join("; ")}
				</p>
			) : (
				<p className={styles.soft}>No evidence was added then.</p>
			)}
		</>
	);
}
