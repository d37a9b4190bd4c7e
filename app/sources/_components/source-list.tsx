import Link from "next/link";
import type { SourceView } from "@/lib/contract/source.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { isUnnamed, RELIABILITY, SOURCE_KIND } from "@/lib/core/vocabulary/vocabulary.ts";
import styles from "./source-list.module.css";

type Props = {
	heading: string;
	story?: { id: string; title: string };
	sources: readonly SourceView[];
};

/** Sources, and how many claims depend on each. */
export function SourceList({ heading, story, sources }: Props) {
	return (
		<section className={styles.section}>
			<h2 className={styles.heading}>
				{heading} {story && <Link href={`/stories/${story.id}`}>{story.title}</Link>}
			</h2>
			<ul>
				{sources.map((source) => (
					<li key={source.id} className={styles.row}>
						<div className={styles.name}>
							<Link href={`/sources/${source.id}`} className={isUnnamed(source.kind) ? styles.unnamed : undefined}>
								{source.name}
							</Link>
							{source.aliases.length > 0 && <p>also {source.aliases.join(", ")}</p>}
						</div>
						<span className={styles.fact}>{SOURCE_KIND[source.kind].name}</span>
						<span className={styles.fact}>{ratingOf(source)}</span>
						<span className={styles.count}>{counted(source.claimCount, "claim")}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** How reliable the source has been, in words. */
const ratingOf = ({ reliability }: SourceView): string =>
	reliability ? `${reliability}, ${RELIABILITY[reliability].name.toLowerCase()}` : "";
