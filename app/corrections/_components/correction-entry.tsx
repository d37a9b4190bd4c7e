import Link from "next/link";
import { Moment } from "@/app/_ui/moment.tsx";
import type { LoggedCorrection } from "@/lib/contract/correction.ts";
import { CORRECTION_ACTION, CORRECTION_CAUSE } from "@/lib/core/vocabulary/after-publication.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import styles from "../corrections.module.css";

const WHY = { source: "credited to the same source", "same-claim": "says the same" } as const;

/** One correction of the log. */
export function CorrectionEntry({ correction }: { correction: LoggedCorrection }) {
	const { storyId, storyTitle, claimId, quote, action, cause, sourceId, sourceName, notice, note } = correction;
	return (
		<li>
			<p>
				<b>{CORRECTION_ACTION[action].name}</b> in{" "}
				<Link href={`/stories/${storyId}?claim=${claimId}`}>{storyTitle}</Link>, <Moment at={correction.createdAt} />
			</p>
			<p className={styles.words}>{notice}</p>
			<p className={styles.soft}>
				The claim: “{quote}” · {CORRECTION_CAUSE[cause].name}
				{sourceId && sourceName && (
					<>
						{" "}
						(<Link href={`/sources/${sourceId}`}>{sourceName}</Link>)
					</>
				)}{" "}
				· noted by {correction.createdBy}
				{note && `: ${note}`}
			</p>
			{correction.restsOnIt.length > 0 && (
				<details className={styles.rests}>
					<summary>{counted(correction.restsOnIt.length, "other claim")} to look at again</summary>
					<ul>
						{correction.restsOnIt.map((one) => (
							<li key={one.claimId}>
								<Link href={`/stories/${one.storyId}?claim=${one.claimId}`}>{one.storyTitle}</Link>: “{one.quote}”{" "}
								<span className={styles.soft}>({WHY[one.why]})</span>
							</li>
						))}
					</ul>
				</details>
			)}
		</li>
	);
}
