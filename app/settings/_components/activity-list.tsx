import { Moment } from "@/app/_ui/moment.tsx";
import type { AccountEventView } from "@/lib/contract/account.ts";
import styles from "../settings.module.css";
import { activityWords } from "./activity-wording.ts";

/** What happened to one's own account lately. */
export function ActivityList({ events }: { events: readonly AccountEventView[] }) {
	return (
		<ul className={styles.list}>
			{events.map((event) => (
				<li key={event.id} className={styles.event}>
					<span>{activityWords(event)}</span>
					<span className={styles.when}>
						<Moment at={event.at} />
					</span>
				</li>
			))}
		</ul>
	);
}
