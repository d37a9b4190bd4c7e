import type { Metadata } from "next";
import { pageContext } from "@/app/_server/session.ts";
import { Notice } from "@/app/_ui/notice.tsx";
import { eraseText, findText } from "../actions.ts";
import styles from "../settings.module.css";
import { EraseText } from "./_components/erase-text.tsx";

export const metadata: Metadata = { title: "Erase" };

export default async function Erase() {
	const { actor } = await pageContext();
	return (
		<section className={styles.section} aria-labelledby="erase">
			<h2 id="erase">Erase a name or a passage</h2>
			<p className={styles.soft}>
				This removes it from every story, comment, source and evidence file, from the record, and from every report made
				from now on. The record keeps who erased something, when and why, and can still be verified. It can’t be undone.
			</p>
			<p className={styles.soft}>
				Earlier reports and backups still contain it, and so may a browser with a story open: reload it. Pictures and
				scans can’t be searched; delete those by hand.
			</p>
			{actor.role === "owner" ? (
				<EraseText findText={findText} eraseText={eraseText} />
			) : (
				<Notice>Only an owner can erase. People lists the owners.</Notice>
			)}
		</section>
	);
}
