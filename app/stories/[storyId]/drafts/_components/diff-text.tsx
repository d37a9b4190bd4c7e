import type { DraftWithClaims } from "@/lib/contract/draft.ts";
import { type DiffRow, diffRows } from "@/lib/core/drafts/diff-rows.ts";
import type { Span } from "@/lib/core/text/span.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { DiffPieces } from "../../_components/diff-pieces.tsx";
import { claimedSpans, spansIn } from "./claimed-spans.ts";
import styles from "./diff-text.module.css";

type DiffTextProps = { before: DraftWithClaims; after: DraftWithClaims; sideBySide: boolean };

/** Two drafts, paragraph by paragraph, their claims underlined. Stretches without a change are folded. */
export function DiffText({ before, after, sideBySide }: DiffTextProps) {
	const rows = diffRows(before.text, after.text);
	const claims = { before: claimedSpans(before), after: claimedSpans(after) };
	if (rows.every(({ isSame }) => isSame))
		return <p className={styles.none}>The same words in both. Only white space differs.</p>;
	return (
		<div className={styles.rows}>
			{sideBySide && (
				<div className={styles.row}>
					<p className={styles.head}>Draft {before.number}</p>
					<p className={styles.head}>Draft {after.number}</p>
				</div>
			)}
			{folded(rows).map((group) =>
				"hidden" in group ? (
					<details key={`fold ${group.at}`} className={styles.fold}>
						<summary>{counted(group.hidden.length, "unchanged paragraph")}</summary>
						{group.hidden.map((row) => (
							<Row key={keyOf(row)} row={row} claims={claims} sideBySide={sideBySide} />
						))}
					</details>
				) : (
					<Row key={keyOf(group.row)} row={group.row} claims={claims} sideBySide={sideBySide} />
				),
			)}
		</div>
	);
}

type RowProps = {
	row: DiffRow;
	claims: { readonly before: readonly Span[]; readonly after: readonly Span[] };
	sideBySide: boolean;
};

function Row({ row: { pieces, isSame }, claims, sideBySide }: RowProps) {
	const here = {
		before: spansIn(
			claims.before,
			pieces.filter(({ kind }) => kind === "removed"),
		),
		after: spansIn(
			claims.after,
			pieces.filter(({ kind }) => kind !== "removed"),
		),
	};
	if (!sideBySide)
		return (
			<p className={styles.text} data-same={isSame}>
				<DiffPieces pieces={pieces} claims={here} />
			</p>
		);
	return (
		<div className={styles.row} data-same={isSame}>
			<p className={styles.text}>
				<DiffPieces pieces={pieces.filter(({ kind }) => kind !== "added")} claims={here} />
			</p>
			<p className={styles.text}>
				<DiffPieces pieces={pieces.filter(({ kind }) => kind !== "removed")} claims={here} />
			</p>
		</div>
	);
}

const keyOf = ({ pieces: [first] }: DiffRow): string => (first ? `${first.kind} ${first.start}` : "");

type Group = { readonly row: DiffRow } | { readonly hidden: DiffRow[]; readonly at: number };

/** The rows, those that no change stands beside in groups. */
function folded(rows: readonly DiffRow[]): Group[] {
	const groups: Group[] = [];
	for (const [at, row] of rows.entries()) {
		const isNear = [rows[at - 1], row, rows[at + 1]].some((one) => one && !one.isSame);
		const last = groups.at(-1);
		if (isNear) groups.push({ row });
		else if (last && "hidden" in last) last.hidden.push(row);
		else groups.push({ hidden: [row], at });
	}
	return groups;
}
