import type { Metadata } from "next";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { listStories, openRetention } from "@/app/_server/use-cases.ts";
import { Notice } from "@/app/_ui/notice.tsx";
import styles from "../settings.module.css";
import { Holds } from "./_components/holds.tsx";
import { RetentionForm } from "./_components/retention-form.tsx";
import { keptWords } from "./_components/retention-wording.ts";

export const metadata: Metadata = { title: "Retention" };

export default async function RetentionSettings() {
	const ctx = await pageContext();
	const [opened, listed] = await Promise.all([openRetention(ctx, {}), listStories(ctx, { limit: 200 })]);
	const retention = required(opened);
	const isOwner = ctx.actor.role === "owner";
	return (
		<>
			<section className={styles.section} aria-labelledby="retention">
				<h2 id="retention">Retention</h2>
				<p className={styles.soft}>
					Comments and what was agreed with unnamed sources protect nobody once a story is done. Onrecord can erase them
					a number of days after the last work on a story, or after its deadline where that is later. They go from the
					record too, which says when and by which rule, and stays provable. It cannot be undone.
				</p>
				{isOwner ? <RetentionForm retention={retention} /> : <p>{keptWords(retention)}</p>}
			</section>
			<section className={styles.section} aria-labelledby="holds">
				<h2 id="holds">Legal hold</h2>
				<p className={styles.soft}>
					While a hold lies on a story, or on the whole newsroom, no retention rule erases anything there.
				</p>
				<Holds
					retention={retention}
					stories={required(listed).map(({ id, title }) => ({ id, title }))}
					mayChange={isOwner}
				/>
				{!isOwner && <Notice>Only an owner can change this. Ask one of yours, under People.</Notice>}
			</section>
		</>
	);
}
