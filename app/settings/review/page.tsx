import type { Metadata } from "next";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { listPeople, openReviewSettings } from "@/app/_server/use-cases.ts";
import { LEVEL, LEVELS, WHEN } from "@/lib/core/review/levels.ts";
import styles from "../settings.module.css";
import levels from "./_components/level-form.module.css";
import { LevelForm } from "./_components/level-form.tsx";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewSettings() {
	const ctx = await pageContext();
	const settings = required(await openReviewSettings(ctx, {}));
	const people = required(await listPeople(ctx, {})).map(({ userId, name }) => ({ userId, name }));
	const nameOf = (id: string) => people.find(({ userId }) => userId === id)?.name ?? "a former colleague";
	return (
		<>
			<section className={styles.section} aria-labelledby="review">
				<h2 id="review">Review and sign-off</h2>
				<p className={styles.soft}>
					A story is approved level by level; the last approval signs it off. While nobody is appointed, checkers sign
					as checker, editors as editor, and owners as standards. A lawyer is always appointed, and lawyers alone read
					lawyers’ notes.
				</p>
			</section>
			{LEVELS.map((level) => {
				const setting = settings[level];
				const { meaning } = LEVEL[level];
				return (
					<section key={level} className={styles.section} aria-labelledby={level}>
						<h2 id={level}>{setting.name}</h2>
						<p className={styles.soft}>{`${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`}</p>
						{ctx.actor.role === "owner" ? (
							<LevelForm level={level} setting={setting} people={people} />
						) : (
							<p className={levels.told}>
								{WHEN[setting.when].name}
								{setting.signers.length > 0 && `: ${setting.signers.map(nameOf).join(", ")}`}. An owner can change this.
							</p>
						)}
					</section>
				);
			})}
		</>
	);
}
