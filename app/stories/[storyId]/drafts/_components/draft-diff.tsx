import type { ClaimView } from "@/lib/contract/claim.ts";
import type { DraftWithClaims } from "@/lib/contract/draft.ts";
import { creditedBy } from "@/lib/core/drafts/carry.ts";
import { type ComparedClaim, compareClaims } from "@/lib/core/drafts/compare-claims.ts";
import { diffWords } from "@/lib/core/drafts/diff.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { DiffPieces } from "../../_components/diff-pieces.tsx";
import styles from "../drafts.module.css";
import { DiffText } from "./diff-text.tsx";

type DraftDiffProps = {
	before: DraftWithClaims;
	after: DraftWithClaims;
	sideBySide: boolean;
	/** The living claims as they stand now. */
	claims: readonly ClaimView[];
};

/** In the words of what the newest draft left to do, above. */
const PARTS: readonly (readonly [ComparedClaim["became"], string])[] = [
	["changed", "with other words"],
	["gone", "no longer in the text"],
	["new", "that the earlier draft hadn’t"],
];

/** Two drafts, word by word, and the claims that differ between them. */
export function DraftDiff({ before, after, sideBySide, claims }: DraftDiffProps) {
	const living = new Map(claims.map((claim) => [claim.id, claim]));
	const others = compareClaims(before, after, (id) => {
		const claim = living.get(id);
		return claim ? creditedBy(claim) : [];
	});
	return (
		<section aria-labelledby="compared">
			<h2 id="compared" className={styles.part}>
				Draft {before.number} and draft {after.number}
			</h2>
			<DiffText before={before} after={after} sideBySide={sideBySide} />
			{others.length === 0 && <p className={styles.done}>No claim differs between them.</p>}
			{PARTS.map(([part, name]) => {
				const these = others.filter(({ became }) => became === part);
				return (
					these.length > 0 && (
						<section key={part} aria-labelledby={`compared-${part}`}>
							<h3 id={`compared-${part}`} className={styles.part}>
								{counted(these.length, "claim")} {name}
							</h3>
							<ul className={styles.claims}>
								{these.map((one) => (
									<li key={one.id}>
										<p>
											{part === "gone" ? (
												<del>{one.before}</del>
											) : (
												<DiffPieces pieces={diffWords(one.before, one.after)} />
											)}
										</p>
										{part === "changed" && living.get(one.id)?.anchor === "exact" && (
											<p className={styles.state}>Checked since</p>
										)}
									</li>
								))}
							</ul>
						</section>
					)
				);
			})}
		</section>
	);
}
