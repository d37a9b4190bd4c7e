"use client";
import { useEffect, useState } from "react";
import type { Manual } from "@/lib/core/rules/manual.ts";
import type { RuleId } from "@/lib/core/rules/rules.ts";
import styles from "./rule-reason.module.css";

/** Why the rule exists, and which published texts it rests on. The rules are loaded after the page, so they may still be on their way. */
export function RuleReason({ rule }: { rule: RuleId }) {
	const [manual, setManual] = useState<Manual | "unread" | "unreachable">("unread");
	useEffect(() => {
		let isShown = true;
		import("@/lib/core/rules/rules.ts").then(
			({ ruleOf }) => isShown && setManual(ruleOf(rule)),
			() => isShown && setManual("unreachable"),
		);
		return () => {
			isShown = false;
		};
	}, [rule]);
	if (manual === "unread") return null;
	if (manual === "unreachable") return <p className={styles.reason}>Not available offline.</p>;
	return (
		<div className={styles.reason}>
			<p>{manual.why}</p>
			<ul className={styles.texts}>
				{manual.texts.map(({ house, place, dated, quote }) => (
					<li key={`${house} ${place}`}>
						{house}, <cite>{place}</cite> ({dated}){quote && <>: “{quote}”</>}
					</li>
				))}
			</ul>
			{manual.texts.length === 0 && <p>Onrecord’s own rule: no house has published it.</p>}
		</div>
	);
}
