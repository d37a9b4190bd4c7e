"use client";
import { useEffect, useState } from "react";
import type { RuleId } from "@/lib/core/rules/finding.ts";
import type { Manual } from "@/lib/core/rules/manual.ts";
import styles from "./rule-reason.module.css";

/** Why the rule exists, and which published texts it rests on. Fetched when somebody asks. */
export function RuleReason({ rule }: { rule: RuleId }) {
	const [manual, setManual] = useState<Manual | "unread" | "unreachable">("unread");
	useEffect(() => {
		let isShown = true;
		import("@/lib/core/rules/manuals.ts").then(
			({ MANUALS }) => isShown && setManual(MANUALS[rule]),
			() => isShown && setManual("unreachable"),
		);
		return () => {
			isShown = false;
		};
	}, [rule]);
	if (manual === "unread") return null;
	if (manual === "unreachable")
		return <p className={styles.reason}>This cannot be fetched without a connection. Ask again when there is one.</p>;
	return (
		<div className={styles.reason}>
			<p>{manual.why}</p>
			<ul className={styles.texts}>
				{manual.texts.map(({ house, place, quote }) => (
					<li key={`${house} ${place}`}>
						{house}, <cite>{place}</cite>
						{quote && <>: “{quote}”</>}
					</li>
				))}
			</ul>
		</div>
	);
}
