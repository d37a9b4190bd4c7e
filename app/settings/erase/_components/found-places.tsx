import type { PlacesFound } from "@/lib/contract/redaction.ts";
import styles from "../../settings.module.css";

/** What the kinds of places are called beside a count: "3 × comment". */
const KIND_WORDING: Readonly<Record<string, string>> = {
	event: "in the record",
	file: "evidence file, erased whole",
};

/** Where a text was found, with the words around it. */
export function FoundPlaces({ places }: { places: readonly PlacesFound[] }) {
	if (places.length === 0) return <p role="status">Not found anywhere in this newsroom.</p>;
	return (
		<ul className={styles.list} aria-label="Where it was found">
			{places.map(({ kind, count, excerpts }) => (
				<li key={kind} className={styles.item}>
					<div className={styles.words}>
						<b>{`${count} × ${KIND_WORDING[kind] ?? kind}`}</b>
						{excerpts.map((excerpt, i) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: excerpts have nothing else to be told apart by, and never move.
							<p key={i}>{excerpt}</p>
						))}
					</div>
				</li>
			))}
		</ul>
	);
}
