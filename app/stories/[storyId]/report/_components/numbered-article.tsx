import { Fragment } from "react";
import type { Report, ReportBlock } from "@/lib/core/report/model.ts";
import section from "../../_components/screen-section.module.css";
import styles from "./numbered-article.module.css";

/** The article as checked, with the number of each claim where it ends. */
export function NumberedArticle({ article }: Pick<Report, "article">) {
	return (
		<section className={section.section} aria-labelledby="article">
			<h2 id="article">The article, claims numbered</h2>
			<div className={styles.article}>
				{article.map((block, i) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a report is written once
					<Block key={i} block={block} />
				))}
			</div>
		</section>
	);
}

function Block({ block: { kind, parts } }: { block: ReportBlock }) {
	const Element = kind === "title" || kind === "heading" ? "h3" : "p";
	return (
		<Element data-kind={kind}>
			{parts.map(({ text, claims, ends }, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a report is written once
				<Fragment key={i}>
					{claims.length > 0 ? <span className={styles.claim}>{text}</span> : text}
					{ends.map((number) => (
						<sup key={number} id={`text-${number}`}>
							<a href={`#claim-${number}`}>{number}</a>
						</sup>
					))}
				</Fragment>
			))}
		</Element>
	);
}
