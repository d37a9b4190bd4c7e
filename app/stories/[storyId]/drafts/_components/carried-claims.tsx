"use client";
import Link from "next/link";
import { Button } from "@/app/_ui/button.tsx";
import { diffWords } from "@/lib/core/drafts/diff.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { DiffPieces } from "../../_components/diff-pieces.tsx";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { recheck } from "../../_state/recheck.ts";
import styles from "../drafts.module.css";

/** What the newest draft left to do: claims to be checked again, and claims whose words are gone. */
export function CarriedClaims() {
	const store = useDeskStore();
	// The claims are one map that changes in place: what is counted in them tells when to look again.
	useDesk((state) => state.tally);
	const claims = store.claims();
	const living = [...claims.values()].filter(({ deletedAt }) => deletedAt === null);
	const changed = living.filter(({ anchor }) => anchor === "changed");
	const gone = living.filter(({ anchor }) => anchor === "orphaned");
	const { story, draft, me, checkedWords } = store.data;
	if (changed.length + gone.length === 0)
		return draft.number > 1 ? (
			<p className={styles.done}>Every claim of draft {draft.number} is as it was checked.</p>
		) : null;
	return (
		<section aria-label="What the newest draft changed">
			{changed.length > 0 && (
				<>
					<h2 className={styles.part}>{counted(changed.length, "claim")} to check again</h2>
					<p className={styles.do}>
						<Link href={`/stories/${story.id}?show=changed`}>Go through them on the desk</Link>
						{me.role !== "viewer" && (
							<Button
								size="s"
								onClick={() =>
									recheck(
										store,
										changed.map(({ id }) => id),
									)
								}
							>
								Accept all as checked
							</Button>
						)}
					</p>
					<ul className={styles.claims}>
						{changed.map(({ id, quote }) => (
							<li key={id}>
								<Link href={`/stories/${story.id}?claim=${id}`}>
									<DiffPieces pieces={diffWords(checkedWords?.[id]?.quote ?? quote, quote)} />
								</Link>
								<p className={styles.state}>{checkedWords?.[id]?.parts.join(", ")}</p>
							</li>
						))}
					</ul>
				</>
			)}
			{gone.length > 0 && (
				<>
					<h2 className={styles.part}>{counted(gone.length, "claim")} no longer in the text</h2>
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
