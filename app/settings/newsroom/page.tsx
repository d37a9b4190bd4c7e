import type { Metadata } from "next";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { openNewsroom } from "@/app/_server/use-cases.ts";
import styles from "../settings.module.css";
import { NewsroomForm } from "./_components/newsroom-form.tsx";

export const metadata: Metadata = { title: "Newsroom" };

export default async function Newsroom() {
	const ctx = await pageContext();
	const { name } = required(await openNewsroom(ctx, {}));
	return (
		<section className={styles.section} aria-labelledby="newsroom">
			<h2 id="newsroom">Newsroom</h2>
			{ctx.actor.role === "owner" ? (
				<NewsroomForm name={name} />
			) : (
				<p>
					{name}. <span className={styles.quiet}>An owner can change this name.</span>
				</p>
			)}
		</section>
	);
}
