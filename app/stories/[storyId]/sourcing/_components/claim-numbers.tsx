"use client";
import Link from "next/link";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import styles from "./claim-numbers.module.css";

/** More would be a list to read, and the desk has one already. */
const SHOWN = 12;

type ClaimNumbersProps = {
	ids: readonly string[];
	/** The desk's own list of them, where it has one: the query of its address. */
	all?: string;
};

/** Claims by their numbers, each leading to itself on the desk; its words on pointing at it. */
export function ClaimNumbers({ ids, all }: ClaimNumbersProps) {
	const store = useDeskStore();
	const numbers = useDesk((state) => state.outline.numbers);
	const { id: storyId } = store.data.story;
	const known = ids.flatMap((id) => {
		const number = numbers.get(id);
		return number === undefined ? [] : [{ id, number }];
	});
	known.sort((a, b) => a.number - b.number);
	const shown = known.length <= SHOWN + 1 ? known : known.slice(0, SHOWN);
	return (
		<span className={styles.numbers}>
			{shown.map(({ id, number }) => (
				<Link
					key={id}
					prefetch={false}
					href={`/stories/${storyId}?claim=${id}`}
					className={styles.number}
					title={store.claim(id)?.what}
					aria-label={`Claim ${number}`}
				>
					{number}
				</Link>
			))}
			{shown.length < known.length &&
				(all ? (
					<Link prefetch={false} href={`/stories/${storyId}?${all}`} className={styles.number}>
						all {known.length}
					</Link>
				) : (
					<span className={styles.more}>and {known.length - shown.length} more</span>
				))}
		</span>
	);
}
