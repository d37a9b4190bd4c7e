import { type RuleId, ruleOf } from "@/lib/core/rules/rules.ts";
import styles from "./rule-reason.module.css";

/** Why the rule exists, and which published texts it rests on. */
export function RuleReason({ rule }: { rule: RuleId }) {
	const { why, texts } = ruleOf(rule);
	return (
		<div className={styles.reason}>
			<p>{why}</p>
			<ul className={styles.texts}>
				{texts.map(({ house, place, quote }) => (
					<li key={`${house} ${place}`}>
						{house}, <cite>{place}</cite>
						{quote && <>: “{quote}”</>}
					</li>
				))}
			</ul>
		</div>
	);
}
