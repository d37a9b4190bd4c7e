import type { HopView } from "@/lib/contract/claim.ts";
import { withKeys } from "../_state/hop-keys.ts";
import styles from "./chain-line.module.css";

/** A chain on one line, origin first; dashed are people without a name. */
export function ChainLine({ chain }: { chain: readonly HopView[] }) {
	if (chain.length === 0) return <span className={styles.own}>the story’s own voice</span>;
	return (
		<span className={styles.chain}>
			{withKeys(chain).map(({ key, name, kind }, index) => (
				<span key={key} className={styles.hop}>
					{index > 0 && <span className={styles.arrow}>›</span>}
					<span className={styles.chip} data-kind={kind} title={name}>
						{name}
					</span>
				</span>
			))}
		</span>
	);
}
