import type { ReactNode } from "react";
import type { Filter } from "../../_state/filter.ts";
import styles from "./filter-tab.module.css";

const TITLE: Readonly<Record<Filter["only"], string>> = {
	all: "claims",
	undecided: "unchecked",
	anonymous: "with an anonymous origin",
	findings: "with findings",
	changed: "to check again",
	flagged: "flagged",
	suggested: "to review",
};

type FilterTabProps = {
	filter: Filter;
	only: Filter["only"];
	/** How many claims it would show; left out where the header says it already. */
	count?: number;
	set: (patch: Partial<Filter>) => void;
	children: ReactNode;
};

/** Shows one kind of claim and no other. */
export function FilterTab({ filter, only, count, set, children }: FilterTabProps) {
	return (
		<button
			type="button"
			className={styles.tab}
			aria-pressed={filter.only === only}
			title={count === undefined ? undefined : `${count} ${TITLE[only]}`}
			onClick={() => set({ only })}
		>
			{children} {count !== undefined && <span className={styles.count}>{short(count)}</span>}
		</button>
	);
}

/** Thousands would not fit on the line: 3752 is "3.7k", never more than there are. The title has all of it. */
function short(count: number): string {
	return count < 1000 ? String(count) : `${Math.floor(count / 100) / 10}k`;
}
