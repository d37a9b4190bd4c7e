"use client";
import { ClaimList } from "./claim-list.tsx";
import { FilterBar } from "./filter-bar.tsx";
import styles from "./list-pane.module.css";
import { PickedBar } from "./picked-bar.tsx";

/** The claims of the story: filter, list, and what can be done with several. */
export function ListPane() {
	return (
		<section className={styles.pane} aria-label="Claims">
			<FilterBar />
			<ClaimList />
			<PickedBar />
		</section>
	);
}
