import type { ReportSource } from "@/lib/core/report/model.ts";
import { SOURCE_KIND } from "@/lib/core/vocabulary/vocabulary.ts";
import styles from "./source-chip.module.css";

/** A source by its name; a dashed border where nobody is named, which is said in words to those who listen. */
export function SourceChip({ source }: { source: ReportSource }) {
	const isUnnamed = source.kind === "unnamed" || source.kind === "unknown";
	return (
		<span className={isUnnamed ? styles.unnamed : styles.chip} title={SOURCE_KIND[source.kind].name}>
			{source.name}
		</span>
	);
}
