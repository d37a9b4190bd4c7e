import { numberRanges } from "@/lib/core/report/number-ranges.ts";
import styles from "./claim-links.module.css";

/** The numbers of some claims, each run a link to where it begins. */
export function ClaimLinks({ numbers }: { numbers: readonly number[] }) {
	return (
		<span className={styles.which}>
			{numberRanges(numbers).map(({ from, to }) => (
				<a key={from} href={`#claim-${from}`} aria-label={from === to ? `Claim ${from}` : `Claims ${from} to ${to}`}>
					{from === to ? from : `${from}–${to}`}
				</a>
			))}
		</span>
	);
}
