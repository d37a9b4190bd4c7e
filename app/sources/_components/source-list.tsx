import Link from "next/link";
import type { SourceView } from "@/lib/contract/source.ts";
import { SOURCE_KIND_WORDING } from "@/lib/core/report/wording.ts";
import styles from "./source-list.module.css";
import { GROUND_RULE_WORDING, isUnnamed, RELIABILITY_WORDING } from "./source-wording.ts";

type Props = {
	heading: string;
	story?: { id: string; title: string };
	sources: readonly SourceView[];
};

/** Sources with how many claims rest on each. */
export function SourceList({ heading, story, sources }: Props) {
	return (
		<section className={styles.section}>
			<h2 className={styles.heading}>
				{heading} {story && <Link href={`/stories/${story.id}`}>{story.title}</Link>}
			</h2>
			<ul className={styles.list}>
				{sources.map((source) => (
					<li key={source.id} className={styles.row}>
						<div className={styles.name}>
							<Link href={`/sources/${source.id}`} className={isUnnamed(source.kind) ? styles.unnamed : undefined}>
								{source.name}
							</Link>
							{source.aliases.length > 0 && <p>also {source.aliases.join(", ")}</p>}
						</div>
						<span className={styles.fact}>{SOURCE_KIND_WORDING[source.kind]}</span>
						<span className={styles.fact}>{termsOf(source)}</span>
						<span className={styles.count}>
							{source.claimCount} {source.claimCount === 1 ? "claim" : "claims"}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** What a checker wants to know first: the ground rule of an unnamed source, the rating of a named one. */
function termsOf(source: SourceView): string {
	if (source.groundRule) return GROUND_RULE_WORDING[source.groundRule];
	if (source.reliability) return `${source.reliability}, ${RELIABILITY_WORDING[source.reliability].toLowerCase()}`;
	return isUnnamed(source.kind) ? "ground rule not given" : "";
}
