import type { Metadata } from "next";
import Link from "next/link";
import { pageContext } from "@/app/_server/session.ts";
import { listCorrections } from "@/app/_server/use-cases.ts";
import { buttonClass } from "@/app/_ui/button.tsx";
import { EmptyState } from "@/app/_ui/empty-state.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import { Screen } from "@/app/_ui/screen.tsx";
import { CorrectionEntry } from "./_components/correction-entry.tsx";
import styles from "./corrections.module.css";

export const metadata: Metadata = { title: "Corrections" };

type Props = { searchParams: Promise<{ after?: string }> };
const PAGE = 100;

/** What the newsroom told its readers after publication, and which claims of other stories rest on the same. */
export default async function Corrections({ searchParams }: Props) {
	const { after } = await searchParams;
	const found = await listCorrections(await pageContext(), { limit: PAGE, after });
	const corrections = found.ok ? found.value : [];
	const last = corrections.length === PAGE ? corrections.at(-1) : undefined;
	return (
		<Screen
			heading="Corrections"
			lead="What readers were told after publication, how each mistake got in, and which other claims rest on the same."
			actions={
				corrections.length > 0 && (
					<>
						<a className={buttonClass()} href="/api/v1/corrections/export?format=csv" download>
							CSV
						</a>
						<a className={buttonClass()} href="/api/v1/corrections/export?format=json" download>
							JSON
						</a>
					</>
				)
			}
		>
			{!found.ok && <Notice tone="danger">{found.problem.message}</Notice>}
			{found.ok && corrections.length === 0 && (
				<EmptyState title="No corrections">
					Note one at the claim that let the mistake through: in its menu on the desk, or with Shift+C.
				</EmptyState>
			)}
			<ol className={styles.log}>
				{corrections.map((correction) => (
					<CorrectionEntry key={correction.id} correction={correction} />
				))}
			</ol>
			{last && (
				<p>
					<Link className={buttonClass()} href={`/corrections?after=${last.id}`}>
						Older corrections
					</Link>
				</p>
			)}
		</Screen>
	);
}
