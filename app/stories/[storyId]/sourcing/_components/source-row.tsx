"use client";
import { classNames } from "@/app/_ui/class-names.ts";
import { controlClass } from "@/app/_ui/field.tsx";
import type { Dependence } from "@/lib/core/sourcing/ledger.ts";
import { DOUBTS, type Doubt } from "@/lib/core/sourcing/what-if.ts";
import { SOURCE_KIND } from "@/lib/core/vocabulary/vocabulary.ts";
import { DependenceRow } from "../../_components/dependence-table.tsx";
import { SourceChip } from "../../_components/source-chip.tsx";
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
		<DependenceRow
			source={
				<>
					<SourceChip name={name} kind={kind} {...(isRegistered && { href: `/sources/${sourceId}` })} />
					<span className={styles.kind}>{SOURCE_KIND[kind].name}</span>
				</>
			}
			carries={claims.length}
			falls={falls.length}
			total={total}
			which={<ClaimNumbers ids={falls} {...(isRegistered && { all: `source=${sourceId}` })} />}
			isDoubted={doubt !== null}
			last={
				<select
					className={classNames(controlClass, styles.doubt)}
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
			}
		/>
	);
}
