import type { Metadata } from "next";
import Link from "next/link";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { listPeople, openReviewSettings, openRules } from "@/app/_server/use-cases.ts";
import { asksOf } from "@/lib/core/review/asks.ts";
import { LEVEL, LEVELS, WHEN } from "@/lib/core/review/levels.ts";
import { listed } from "@/lib/core/rules/message.ts";
import { PACK_NAMES } from "@/lib/core/rules/pack-names.ts";
import { ruleOf } from "@/lib/core/rules/rules.ts";
import styles from "../settings.module.css";
import levels from "./_components/level-form.module.css";
import { LevelForm } from "./_components/level-form.tsx";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewSettings() {
	const ctx = await pageContext();
	const settings = required(await openReviewSettings(ctx, {}));
	const { pack } = required(await openRules(ctx, {}));
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
			<section className={styles.section} aria-labelledby="asks">
				<h2 id="asks">What asks for more levels</h2>
				<p className={styles.soft}>
					Under the pack in use, {PACK_NAMES[pack]}, levels that are set to “{WHEN.risk.name}” are needed where the
					rules find one of these. Choose another pack under <Link href="/settings/rules">Rules</Link>; set a level to “
					{WHEN.always.name}” or “{WHEN.never.name}” below to decide it yourself.
				</p>
				<ul className={levels.asks}>
					{asksOf(pack).map(({ rule, levels: asked, house }) => (
						<li key={rule}>
							<Link href={`/settings/rules/${rule}`}>{ruleOf(rule).title}</Link>:{" "}
							{listed(asked.map((level) => settings[level].name))}
							{house && <span className={styles.soft}> ({house})</span>}
						</li>
					))}
				</ul>
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
