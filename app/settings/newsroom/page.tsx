import type { Metadata } from "next";
import { required } from "@/app/_server/required.ts";
import { pageContext } from "@/app/_server/session.ts";
import { openNewsroom } from "@/app/_server/use-cases.ts";
import { CopyButton } from "@/app/_ui/copy-button.tsx";
import styles from "../settings.module.css";
import { NewsroomForm } from "./_components/newsroom-form.tsx";
import key from "./key.module.css";

export const metadata: Metadata = { title: "Newsroom" };

export default async function Newsroom() {
	const ctx = await pageContext();
	const { name, publicKey, fingerprint } = required(await openNewsroom(ctx, {}));
	return (
		<>
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
			<section className={styles.section} aria-labelledby="key">
				<h2 id="key">Signing key</h2>
				<p className={styles.soft}>
					Sign-offs and the record are signed with the newsroom’s key. Whoever has its public half can tell that they
					are this newsroom’s.
				</p>
				<dl className={key.key}>
					<dt>Fingerprint</dt>
					<dd>
						<code>{fingerprint}</code>
					</dd>
					<dt>Public key</dt>
					<dd>
						<code>{publicKey}</code>
					</dd>
				</dl>
				<CopyButton text={publicKey} />
			</section>
		</>
	);
}
