import Link from "next/link";
import { Moment } from "@/app/_ui/moment.tsx";
import type { TurnView } from "@/lib/contract/review.ts";
import { TURN_WORDS } from "@/lib/core/review/wording.ts";
import styles from "./your-turn.module.css";

/** Stories whose review waits for whoever looks at the list: they stand before all others. */
export function YourTurn({ turns }: { turns: readonly TurnView[] }) {
	if (turns.length === 0) return null;
	return (
		<section className={styles.turns} aria-labelledby="your-turn">
			<h2 id="your-turn">Your turn</h2>
			<ul>
				{turns.map(({ storyId, title, levelName, why, since }) => (
					<li key={storyId} className={styles.turn}>
						<Link href={`/stories/${storyId}/review`}>{title}</Link>
						<span className={styles.why}>
							{levelName && `as ${levelName} `}
							{TURN_WORDS[why]}, since <Moment at={since} relative />
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
