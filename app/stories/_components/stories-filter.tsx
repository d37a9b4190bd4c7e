import { Search } from "lucide-react";
import Link from "next/link";
import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import styles from "./stories-filter.module.css";

/** Search, and the way to the deleted stories and back. A plain form: it works before any script has run. */
export function StoriesFilter({ query, deleted, mine }: { query: string; deleted: boolean; mine: boolean }) {
	return (
		<div className={styles.filter}>
			<search className={styles.search}>
				<form action="/stories">
					<Search size={15} className={styles.icon} aria-hidden />
					<label htmlFor="story-search">
						<VisuallyHidden>Search stories</VisuallyHidden>
					</label>
					<input
						id="story-search"
						className={styles.input}
						type="search"
						name="q"
						defaultValue={query}
						placeholder="Search"
						maxLength={LONGEST["A search"]}
					/>
					{deleted && <input type="hidden" name="deleted" value="true" />}
				</form>
			</search>
			{!deleted && (
				<Link
					className={styles.other}
					href={mine ? "/stories" : "/stories?assigned=me"}
					aria-current={mine || undefined}
				>
					{mine ? "All stories" : "Assigned to me"}
				</Link>
			)}
			<Link className={styles.other} href={deleted ? "/stories" : "/stories?deleted=true"}>
				{deleted ? "Back to the stories" : "Deleted stories"}
			</Link>
		</div>
	);
}
