"use client";
import Link from "next/link";
import { controlClass } from "@/app/_ui/field.tsx";
import type { Dependence } from "@/lib/core/sourcing/ledger.ts";
import { DOUBTS, type Doubt } from "@/lib/core/sourcing/what-if.ts";
import { isUnnamed, SOURCE_KIND } from "@/lib/core/vocabulary/vocabulary.ts";
import { ClaimNumbers } from "./claim-numbers.tsx";
import styles from "./source-table.module.css";

const DOUBT_NAME: Readonly<Record<Doubt, string>> = { retracted: "Retracted", unreliable: "Unreliable" };

type SourceRowProps = {
	dependence: Dependence;
	total: number;
	doubt: Doubt | null;
	suppose: (how: Doubt | null) => void;
};

/** One source: who it is, how much rests on it, and what to suppose of it. */
export function SourceRow({ dependence: { source, claims, falls }, total, doubt, suppose }: SourceRowProps) {
	const { sourceId, name, kind } = source;
	// Evidence that the newsroom holds itself is no entry of the register.
	const isRegistered = !sourceId.startsWith("evidence:") && !sourceId.startsWith("new:");
	return (
		<tr data-doubt={doubt ?? undefined}>
			<th scope="row">
				<span className={isUnnamed(kind) ? styles.unnamed : styles.chip}>
					{isRegistered ? <Link href={`/sources/${sourceId}`}>{name}</Link> : name}
				</span>
				<span className={styles.kind}>{SOURCE_KIND[kind].name}</span>
				<span className={styles.bar} aria-hidden>
					<i style={{ width: `${(100 * claims.length) / total}%` }} />
					<i style={{ width: `${(100 * falls.length) / total}%` }} />
				</span>
			</th>
			<td className={styles.number}>{claims.length}</td>
			<td className={styles.number}>{falls.length}</td>
			<td className={styles.which}>
				<ClaimNumbers ids={falls} {...(isRegistered && { all: `source=${sourceId}` })} />
			</td>
			<td>
				<select
					className={controlClass}
					aria-label={`What if ${name}`}
					value={doubt ?? ""}
					onChange={({ target }) => suppose(DOUBTS.find((one) => one === target.value) ?? null)}
				>
					<option value="">As it is</option>
					{DOUBTS.map((one) => (
						<option key={one} value={one}>
							{DOUBT_NAME[one]}
						</option>
					))}
				</select>
			</td>
		</tr>
	);
}
