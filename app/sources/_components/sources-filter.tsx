import { Button } from "@/app/_ui/button.tsx";
import { SelectField, TextField } from "@/app/_ui/field.tsx";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { SOURCE_KIND, SOURCE_KINDS } from "@/lib/core/vocabulary/vocabulary.ts";
import styles from "./sources-filter.module.css";

const KINDS = [
	{ value: "", label: "All kinds" },
	...SOURCE_KINDS.map((kind) => ({
		value: kind,
		label: SOURCE_KIND[kind].name,
	})),
];

/** Search by name or alias, and by kind. A plain form: it works before any script has run. */
export function SourcesFilter({ query, kind }: { query: string; kind: string }) {
	return (
		<search>
			<form className={styles.filter} action="/sources">
				<TextField label="Name or alias" name="q" type="search" defaultValue={query} maxLength={LONGEST["A search"]} />
				<SelectField label="Kind" name="kind" defaultValue={kind} options={KINDS} />
				<Button type="submit">Search</Button>
			</form>
		</search>
	);
}
