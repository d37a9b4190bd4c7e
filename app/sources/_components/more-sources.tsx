import Link from "next/link";
import { buttonClass } from "@/app/_ui/button.tsx";
import styles from "./more-sources.module.css";

type Props = {
	query: string;
	kind: string;
	/** Identifier of the last source on this page. */
	after: string;
};

/** Leads to the sources that come next by name, of the same search. */
export function MoreSources({ query, kind, after }: Props) {
	const address = new URLSearchParams({ ...(query && { q: query }), ...(kind && { kind }), after });
	return (
		<nav className={styles.more} aria-label="Pages">
			<Link className={buttonClass()} href={`/sources?${address}`}>
				More sources
			</Link>
		</nav>
	);
}
