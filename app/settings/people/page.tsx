import type { Metadata } from "next";
import { pageContext } from "@/app/_server/session.ts";
import { listPeople } from "@/app/_server/use-cases.ts";
import { otherWaysIn } from "@/app/_server/ways-in.ts";
import { Notice } from "@/app/_ui/notice.tsx";
import styles from "../settings.module.css";
import { InvitePerson } from "./_components/invite-person.tsx";
import { PersonRow } from "./_components/person-row.tsx";

export const metadata: Metadata = { title: "People" };

export default async function People() {
	const ctx = await pageContext();
	const people = await listPeople(ctx, {});
	const { service } = otherWaysIn();
	const isOwner = ctx.actor.role === "owner";
	return (
		<>
			<section className={styles.section} aria-labelledby="people">
				<h2 id="people">People</h2>
				{!people.ok && <Notice tone="warning">{people.problem.message}</Notice>}
				<ul className={styles.list}>
					{people.ok &&
						people.value.map((person) => (
							<PersonRow
								key={person.userId}
								person={person}
								isYou={person.userId === ctx.actor.userId}
								mayChange={isOwner}
							/>
						))}
				</ul>
			</section>
			{isOwner && (
				<section className={styles.section} aria-labelledby="add-person">
					<h2 id="add-person">Add someone</h2>
					<p className={styles.soft}>
						{ctx.mail
							? "They get a sign-in link by e-mail; it works once, for 24 hours."
							: "Onrecord sends no e-mail. You get a sign-in link to send yourself; it works once, for 24 hours."}
						{service && ` Whoever you add can also sign in with ${service}.`}
					</p>
					<InvitePerson />
				</section>
			)}
		</>
	);
}
