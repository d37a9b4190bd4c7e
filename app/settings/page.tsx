import type { Metadata } from "next";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { listActivity, openProfile } from "@/app/_server/use-cases.ts";
import { ROLE } from "@/lib/core/vocabulary/vocabulary.ts";
import { ActivityList } from "./_components/activity-list.tsx";
import { LetterKeysSwitch } from "./_components/letter-keys-switch.tsx";
import { PasswordForm } from "./_components/password-form.tsx";
import { ProfileForm } from "./_components/profile-form.tsx";
import { SignOut } from "./_components/sign-out.tsx";
import styles from "./settings.module.css";

export const metadata: Metadata = { title: "Your account" };

export default async function Account() {
	const ctx = await pageContext();
	const [profile, activity] = await Promise.all([openProfile(ctx, {}), listActivity(ctx, {})]);
	const { name, email, hasPassword } = required(profile);
	const role = ROLE[ctx.actor.role];
	return (
		<>
			<section className={styles.section} aria-labelledby="account">
				<h2 id="account">Your account</h2>
				<p className={styles.soft}>Your role: {role.name}.</p>
				<ProfileForm name={name} email={email} hasPassword={hasPassword} />
				<SignOut />
			</section>
			<section className={styles.section} aria-labelledby="password">
				<h2 id="password">{hasPassword ? "Change your password" : "Set a password"}</h2>
				{!hasPassword && (
					<p className={styles.soft}>
						You signed in with a one-time link. With a password you can sign in again at any time, in any browser.
					</p>
				)}
				<PasswordForm hasPassword={hasPassword} />
			</section>
			<section className={styles.section} aria-labelledby="activity">
				<h2 id="activity">Recent activity</h2>
				<p className={styles.soft}>If something here wasn’t you, change your password and tell an owner.</p>
				<ActivityList events={required(activity)} />
			</section>
			<section className={styles.section} aria-labelledby="keys">
				<h2 id="keys">Keyboard</h2>
				<LetterKeysSwitch />
			</section>
		</>
	);
}
