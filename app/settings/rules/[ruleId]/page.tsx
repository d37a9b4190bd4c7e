import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { openRules } from "@/app/_server/use-cases.ts";
import { PACK_NAMES, STRENGTH } from "@/lib/core/rules/pack-names.ts";
import { settings } from "@/lib/core/rules/packs.ts";
import { RULES } from "@/lib/core/rules/rules.ts";
import styles from "../../settings.module.css";
import rules from "../rules.module.css";
import { RuleForm } from "./_components/rule-form.tsx";

type Props = { params: Promise<{ ruleId: string }> };

const ruleNamed = async ({ params }: Props) => {
	const { ruleId } = await params;
	return RULES.find(({ id }) => id === ruleId);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
	return { title: (await ruleNamed(props))?.title ?? "No such rule" };
}

/** One rule: when it speaks, why, what it rests on, what to do about it, and how gravely it is taken here. */
export default async function RulePage(props: Props) {
	const [rule, ctx] = await Promise.all([ruleNamed(props), pageContext()]);
	if (!rule) notFound();
	const { pack, overrides } = required(await openRules(ctx, {}));
	const { id, title, checks, why, texts, remedy } = rule;
	const ofPack = settings(pack)[id];
	const held = settings(pack, overrides)[id];
	const messages = [...new Set(rule.examples().flatMap(({ findings }) => findings.map(({ message }) => message)))];
	const mayChange = ctx.actor.role === "editor" || ctx.actor.role === "owner";
	return (
		<>
			<p>
				<Link href="/settings/rules">All rules</Link>
			</p>
			<section className={styles.section} aria-labelledby="rule">
				<h2 id="rule">{title}</h2>
				<div className={rules.prose}>
					<p>{checks.replace(/`(\w+)`/g, (_, name: string) => String(held.options[name] ?? name))}</p>
					<p>{why}</p>
					<p>{remedy ? `On the desk: ${remedy.words}.` : "It is answered in the text itself."}</p>
					<p className={styles.quiet}>
						<code>{id}</code>, {STRENGTH[held.severity].toLowerCase()} here, {STRENGTH[ofPack.severity].toLowerCase()}{" "}
						in the pack {PACK_NAMES[pack]}.
					</p>
				</div>
				{mayChange && (
					<RuleForm
						ruleId={id}
						packStrength={STRENGTH[ofPack.severity]}
						own={overrides[id] ?? {}}
						options={Object.entries(held.options).map(([name, value]) => ({
							name,
							value,
							ofPack: ofPack.options[name] ?? 0,
						}))}
					/>
				)}
			</section>
			<section className={styles.section} aria-labelledby="texts">
				<h2 id="texts">What it rests on</h2>
				{texts.length === 0 ? (
					<p>Onrecord’s own rule: no house has published it.</p>
				) : (
					<ul className={rules.texts}>
						{texts.map(({ house, place, dated, quote }) => (
							<li key={`${house} ${place}`}>
								{house}, <cite>{place}</cite> ({dated}){quote && <>: “{quote}”</>}
							</li>
						))}
					</ul>
				)}
			</section>
			<section className={styles.section} aria-labelledby="says">
				<h2 id="says">What it says</h2>
				<ul className={rules.texts}>
					{messages.map((message) => (
						<li key={message}>{message}</li>
					))}
				</ul>
			</section>
		</>
	);
}
