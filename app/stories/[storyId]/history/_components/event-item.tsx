import { Moment } from "@/app/_ui/moment.tsx";
import type { EventView } from "@/lib/contract/history.ts";
import { ChangeItem } from "./change-item.tsx";
import type { ClaimName } from "./claim-names.ts";
import styles from "./event-item.module.css";
import { actionWording } from "./event-wording.ts";

/** More changes than this stay folded: making a story makes all its claims. */
const SHOWN_AT_ONCE = 6;

type EventItemProps = {
	event: EventView;
	nameOf: (change: EventView["changes"][number]) => ClaimName | undefined;
	people: ReadonlyMap<string, string>;
	storyId: string;
};

/** One event: who did what, when, and each field before and after. */
export function EventItem({ event, nameOf, people, storyId }: EventItemProps) {
	const changes = event.changes.map((change) => (
		<ChangeItem
			key={`${change.entity} ${change.id}`}
			change={change}
			name={nameOf(change)}
			people={people}
			storyId={storyId}
		/>
	));
	return (
		<li className={styles.event}>
			<p className={styles.line}>
				<b>{event.actor}</b> {actionWording(event)}
			</p>
			<p className={styles.when} title={`Event ${event.number}, SHA-256 ${event.hash}`}>
				<Moment at={event.at} />
			</p>
			{changes.length > SHOWN_AT_ONCE ? (
				<details className={styles.fold}>
					<summary>{event.changeCount} records</summary>
					<ul>{changes}</ul>
					{event.changeCount > changes.length && (
						<p className={styles.when}>
							The first {changes.length} are shown. The history of a claim, on the desk, has all of its own.
						</p>
					)}
				</details>
			) : (
				<ul className={styles.changes}>{changes}</ul>
			)}
		</li>
	);
}
