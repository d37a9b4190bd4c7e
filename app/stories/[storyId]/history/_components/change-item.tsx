import Link from "next/link";
import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import type { EventView } from "@/lib/contract/history.ts";
import type { ClaimName } from "./claim-names.ts";
import styles from "./event-item.module.css";
import { entityWording } from "./event-wording.ts";
import { fieldWording, valueWording } from "./field-wording.ts";

type Change = EventView["changes"][number];

type ChangeItemProps = {
	change: Change;
	name: ClaimName | undefined;
	people: ReadonlyMap<string, string>;
	storyId: string;
};

/** One record that an event changed: which it is, and its fields before and after. */
export function ChangeItem({ change, name, people, storyId }: ChangeItemProps) {
	const rows = change.fields.flatMap(({ field, before, after }) => {
		const label = fieldWording(field);
		const was = valueWording(field, before, people);
		const is = valueWording(field, after, people);
		return label && was !== is ? [{ label, was, is }] : [];
	});
	if (!name && rows.length === 0) return null;
	return (
		<li className={styles.change}>
			<p className={styles.subject}>
				{entityWording(change.entity)}
				{name && change.entity !== "claim" && " for claim"} {name?.number}
				{name && (
					<>
						{" "}
						<q>
							{name.number === null ? (
								name.words
							) : (
								<Link href={`/stories/${storyId}?claim=${name.id}`}>{name.words}</Link>
							)}
						</q>
					</>
				)}
			</p>
			<dl className={styles.fields}>
				{rows.map(({ label, was, is }) => (
					<div key={label} style={{ display: "contents" }}>
						<dt>{label}</dt>
						<dd>
							{was !== null && (
								<del>
									<VisuallyHidden>before: </VisuallyHidden>
									{was}
								</del>
							)}
							{was !== null && <span className={styles.arrow}>→</span>}
							<ins>
								{was !== null && <VisuallyHidden>now: </VisuallyHidden>}
								{is ?? "nothing"}
							</ins>
						</dd>
					</div>
				))}
			</dl>
		</li>
	);
}
