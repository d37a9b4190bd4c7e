import type { Metadata } from "next";
import Link from "next/link";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { openRules } from "@/app/_server/use-cases.ts";
import { Notice } from "@/app/_ui/notice.tsx";
import { PACK_NAMES, STRENGTH } from "@/lib/core/rules/pack-names.ts";
import { settings } from "@/lib/core/rules/packs.ts";
import { RULES } from "@/lib/core/rules/rules.ts";
import styles from "../settings.module.css";
import { PackForm } from "./_components/pack-form.tsx";
import rules from "./rules.module.css";

export const metadata: Metadata = { title: "Rules" };

export default async function Rules() {
	const ctx = await pageContext();
	const { pack, overrides } = required(await openRules(ctx, {}));
	const held = settings(pack, overrides);
	const mayChange = ctx.actor.role === "editor" || ctx.actor.role === "owner";
	return (
		<>
			<section className={styles.section} aria-labelledby="pack">
				<h2 id="pack">Sourcing rules</h2>
				<p className={styles.soft}>
					The desk, the report and <code>npx onrecord lint</code> hold every story to these. A pack turns on the rules
					that a house’s published guidelines support; what you set on a rule’s own page stays with any pack. The
					severities are ours: no house publishes any.
				</p>
				{mayChange ? (
					<PackForm pack={pack} />
				) : (
					<Notice>Rules of {PACK_NAMES[pack]}. An editor or an owner can change them.</Notice>
				)}
			</section>
			<section className={styles.section} aria-labelledby="rules">
				<h2 id="rules">Every rule</h2>
				<ul className={styles.list}>
					{RULES.map(({ id, title }) => (
						<li key={id} className={rules.row}>
							<Link className={rules.name} href={`/settings/rules/${id}`}>
								{title}
							</Link>
							{overrides[id] && <span className={rules.own}>yours</span>}
							<span className={rules.strength} data-strength={held[id].severity}>
								{STRENGTH[held[id].severity]}
							</span>
						</li>
					))}
				</ul>
			</section>
		</>
	);
}
