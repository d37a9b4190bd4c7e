import Link from "next/link";
import { Fragment } from "react";
import { Moment } from "@/app/_ui/moment.tsx";
import type { ReviewView } from "@/lib/contract/review.ts";
import { differenceWords } from "@/lib/core/review/wording.ts";
import section from "../../_components/screen-section.module.css";
import { ClaimNumbers } from "../../sourcing/_components/claim-numbers.tsx";
import styles from "./review-screen.module.css";

/** The approvals that the story needs, in order, and what became of each. */
export function Levels({ levels }: Pick<ReviewView, "levels">) {
	return (
		<section className={section.section} aria-labelledby="levels">
			<h2 id="levels">Approvals it needs</h2>
			<ol className={styles.rows}>
				{levels.map(({ level, name, because, people, approval }) => (
					<li key={level} data-state={approval ? (approval.changed ? "void" : "stands") : "open"}>
						<b>{name}</b>:{" "}
						{approval ? (
							<>
								{approval.changed ? "void" : "approved"}, by {approval.by}, <Moment at={approval.at} />
								{approval.changed && (
									<>
										. Changed since: {differenceWords(approval.changed)}. <ClaimNumbers ids={approval.changed.claims} />
									</>
								)}
								{approval.note && <span className={styles.said}>{approval.note}</span>}
							</>
						) : (
							<span className={styles.soft}>
								open, {people.length > 0 ? people.map((person) => person.name).join(" or ") : "nobody may sign it yet"}
							</span>
						)}
						{because.length > 0 && (
							<span className={styles.soft}>
								. Needed because of{" "}
								{because.map(({ rule, title }, at) => (
									<Fragment key={rule}>
										{at > 0 && ", "}
										<Link href={`/settings/rules/${rule}`}>{title}</Link>
									</Fragment>
								))}
							</span>
						)}
					</li>
				))}
			</ol>
		</section>
	);
}
