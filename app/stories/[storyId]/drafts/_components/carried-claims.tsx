"use client";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { DiffPieces } from "../../_components/diff-pieces.tsx";
import { hasArrived } from "../../_state/awaited-draft.ts";
import { changedWords } from "../../_state/changed-words.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { recheck } from "../../_state/recheck.ts";
import styles from "../drafts.module.css";

/** What the newest draft left to do: claims to be checked again, and claims whose words are gone. */
export function CarriedClaims() {
	const store = useDeskStore();
	// The claims are one map that changes in place: what is counted in them tells when to look again.
	const tally = useDesk((state) => state.tally);
	const claims = store.claims();
	const living = [...claims.values()].filter(({ deletedAt }) => deletedAt === null);
	const changed = living.filter(({ anchor }) => anchor === "changed");
	const gone = living.filter(({ anchor }) => anchor === "orphaned");
	const { story, draft, me, checkedWords } = store.data;
	const section = useRef<HTMLElement>(null);
	const storyId = story.id;
	// The field and the button that were pressed are gone: the keyboard goes on at what became of the claims.
	useEffect(() => {
		if (hasArrived({ storyId, number: draft.number })) section.current?.focus();
	}, [storyId, draft.number]);
	if (draft.number === 1) return null;
	const acceptAll = () => {
		recheck(
			store,
			changed.map(({ id }) => id),
		);
		section.current?.focus();
	};
	return (
		<section ref={section} tabIndex={-1} aria-label="What the newest draft changed">
			{tally.changed === 0 ? (
				<p className={styles.done}>Every claim of draft {draft.number} is as it was checked.</p>
			) : (
				<>
					<h2 className={styles.part}>{counted(tally.changed, "claim")} to re-check</h2>
					<p className={styles.do}>
						<Link href={`/stories/${story.id}?show=changed`}>Go through them on the desk</Link>
					</p>
				</>
			)}
			{changed.length > 0 && (
				<>
					<h3 className={styles.part}>{changed.length} with other words</h3>
					{me.role !== "viewer" && (
						<p className={styles.do}>
							<Button size="s" onClick={acceptAll}>
								Accept all as checked
							</Button>
						</p>
					)}
					<ul className={styles.claims}>
						{changed.map(({ id, quote }) => (
							<li key={id}>
								<Link href={`/stories/${story.id}?claim=${id}`}>
									<DiffPieces pieces={changedWords(quote, checkedWords?.[id])} />
								</Link>
								<p className={styles.state}>{checkedWords?.[id]?.parts.join(", ")}</p>
							</li>
						))}
					</ul>
				</>
			)}
			{gone.length > 0 && (
				<>
					<h3 className={styles.part}>{gone.length} no longer in the text</h3>
					<ul className={styles.claims}>
						{gone.map(({ id, quote }) => (
							<li key={id}>
								<p>
									<del>{quote}</del>
								</p>
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}
