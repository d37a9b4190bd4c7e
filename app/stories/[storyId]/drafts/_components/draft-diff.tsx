import type { DraftWithClaims } from "@/lib/contract/draft.ts";
import { diffWords } from "@/lib/core/drafts/diff.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { ANCHOR_STATE, type AnchorState } from "@/lib/core/vocabulary/vocabulary.ts";
import { DiffPieces } from "../../_components/diff-pieces.tsx";
import styles from "../drafts.module.css";
import { DiffText } from "./diff-text.tsx";

type DraftDiffProps = {
	before: DraftWithClaims;
	after: DraftWithClaims;
	sideBySide: boolean;
	/** How each living claim stands now. */
	statusOf: ReadonlyMap<string, AnchorState>;
};

/** Two drafts, word by word, and the claims whose words differ between them. */
export function DraftDiff({ before, after, sideBySide, statusOf }: DraftDiffProps) {
	const quotes = new Map(before.claims.map(({ id, quote, anchor }) => [id, anchor === "orphaned" ? "" : quote]));
	const others = after.claims.filter(({ id, quote, anchor }) => anchor === "orphaned" || quotes.get(id) !== quote);
	return (
		<section aria-labelledby="compared">
			<h2 id="compared" className={styles.part}>
				Draft {before.number} and draft {after.number}
			</h2>
			<DiffText before={before} after={after} sideBySide={sideBySide} />
			<h3 className={styles.part}>{counted(others.length, "claim")} with other words</h3>
			<ul className={styles.claims}>
				{others.map(({ id, quote, anchor }) => (
					<li key={id}>
						<p>
							{anchor === "orphaned" ? (
								<del>{quote}</del>
							) : (
								<DiffPieces pieces={diffWords(quotes.get(id) ?? "", quote)} />
							)}
						</p>
						<p className={styles.state}>
							{quotes.has(id) ? ANCHOR_STATE[anchor === "orphaned" ? "orphaned" : "changed"].name : "New"}
							{statusOf.get(id) === "exact" && anchor !== "orphaned" && quotes.has(id) && " · checked since"}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
