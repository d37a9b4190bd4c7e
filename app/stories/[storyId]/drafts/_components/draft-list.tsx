import { Button } from "@/app/_ui/button.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import type { DraftSummary } from "@/lib/contract/draft.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import styles from "../drafts.module.css";

type DraftListProps = { drafts: readonly DraftSummary[]; storyId: string; from: number; to: number };

/** Every draft, who made it and when, and the choice of two to compare. */
export function DraftList({ drafts, from, to }: DraftListProps) {
	return (
		<section aria-labelledby="all-drafts">
			<h2 id="all-drafts" className={styles.part}>
				All drafts
			</h2>
			<ol className={styles.drafts}>
				{drafts.map(({ id, number, words, createdAt, createdBy, sha256, original }) => (
					<li key={id}>
						<b>Draft {number}</b> · {counted(words, "word")} · {createdBy}, <Moment at={createdAt} /> ·{" "}
						<code title={`SHA-256 ${sha256}`}>{sha256.slice(0, 12)}</code>
						{original && (
							<>
								{" "}
								· from <a href={`/api/v1/files/${original.id}`}>{original.name}</a>
							</>
						)}
					</li>
				))}
			</ol>
			{drafts.length > 1 && (
				<form className={styles.compare}>
					<DraftChoice label="Compare" name="from" drafts={drafts} chosen={from} />
					<DraftChoice label="with" name="to" drafts={drafts} chosen={to} />
					<Button type="submit" size="s" name="view" value="inline">
						Inline
					</Button>
					<Button type="submit" size="s" name="view" value="side">
						Side by side
					</Button>
				</form>
			)}
		</section>
	);
}

type DraftChoiceProps = { label: string; name: string; drafts: readonly DraftSummary[]; chosen: number };

function DraftChoice({ label, name, drafts, chosen }: DraftChoiceProps) {
	return (
		<label>
			{label}{" "}
			<select name={name} defaultValue={chosen} className={styles.select}>
				{drafts.map(({ id, number }) => (
					<option key={id} value={number}>
						Draft {number}
					</option>
				))}
			</select>
		</label>
	);
}
