import type { ReactNode } from "react";
import type { Filter } from "../../_state/filter.ts";
import styles from "./filter-tab.module.css";

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
			title={only === "findings" ? `${count} claims with findings` : undefined}
			onClick={() => set({ only })}
		>
			{children} {count !== undefined && <span className={styles.count}>{count}</span>}
		</button>
	);
}
