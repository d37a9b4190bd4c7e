"use client";
import { Button } from "@/app/_ui/button.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import styles from "./both-versions.module.css";
import { FIELD_NAMES, type SourceFields, wordingOf } from "./source-fields.ts";

type Props = {
	mine: SourceFields;
	theirs: SourceFields;
	onKeepMine: () => void;
	onTakeTheirs: () => void;
};

/** Someone else saved first: both versions of what differs, and the choice. */
export function BothVersions({ mine, theirs, onKeepMine, onTakeTheirs }: Props) {
	const names = Object.keys(FIELD_NAMES) as (keyof SourceFields)[];
	const differing = names.filter((field) => mine[field] !== theirs[field]);
	return (
		<Notice tone="warning" title="Someone else changed this source while you were typing">
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">Field</th>
						<th scope="col">Yours</th>
						<th scope="col">Current version</th>
					</tr>
				</thead>
				<tbody>
					{differing.map((field) => (
						<tr key={field}>
							<th scope="row">{FIELD_NAMES[field]}</th>
							<td>{wordingOf(field, mine)}</td>
							<td>{wordingOf(field, theirs)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p className={styles.choice}>
				<Button onClick={onKeepMine}>Save mine</Button> <Button onClick={onTakeTheirs}>Use current version</Button>
			</p>
		</Notice>
	);
}
