import type { Metadata } from "next";
import { headers } from "next/headers";
import { runtime } from "@/app/_server/runtime.ts";
import { pageContext } from "@/app/_server/session.ts";
import { ChangePassword } from "./_components/change-password.tsx";
import { FirstPassword } from "./_components/first-password.tsx";
import { LetterKeysSwitch } from "./_components/letter-keys-switch.tsx";
import { ROLE_WORDING } from "./_components/role-wording.ts";
import { SignOut } from "./_components/sign-out.tsx";
import styles from "./settings.module.css";

export const metadata: Metadata = { title: "Your account" };

export default async function Account() {
	const { actor } = await pageContext();
	const { accounts } = runtime();
	const asked = await headers();
	const [person, hasPassword] = await Promise.all([accounts.personOf(asked), accounts.hasPassword(asked)]);
	return (
		<>
			<section className={styles.section} aria-labelledby="account">
				<h2 id="account">Your account</h2>
				<dl className={styles.facts}>
					<dt>Name</dt>
					<dd>{actor.name}</dd>
					<dt>E-mail</dt>
					<dd>{person?.email}</dd>
					<dt>Role</dt>
					<dd>{ROLE_WORDING[actor.role].name}</dd>
				</dl>
				<SignOut />
			</section>
			<section className={styles.section} aria-labelledby="password">
				<h2 id="password">{hasPassword ? "Change your password" : "Set a password"}</h2>
				{hasPassword ? (
					<ChangePassword />
				) : (
					<>
						<p className={styles.soft}>
							You came in by a one-time link. With a password you can sign in again whenever you like, on any browser.
						</p>
						<FirstPassword />
					</>
				)}
			</section>
			<section className={styles.section} aria-labelledby="keys">
				<h2 id="keys">Keyboard</h2>
				<LetterKeysSwitch />
			</section>
		</>
	);
}
