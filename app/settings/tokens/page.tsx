import type { Metadata } from "next";
import Link from "next/link";
import { pageContext } from "@/app/_server/session.ts";
import { listTokens } from "@/app/_server/use-cases.ts";
import { EmptyState } from "@/app/_ui/empty-state.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import styles from "../settings.module.css";
import { NewToken } from "./_components/new-token.tsx";
import { TokenRow } from "./_components/token-row.tsx";

export const metadata: Metadata = { title: "API tokens" };

export default async function Tokens() {
	const tokens = await listTokens(await pageContext(), {});
	return (
		<>
			<section className={styles.section} aria-labelledby="tokens">
				<h2 id="tokens">API tokens</h2>
				<p className={styles.soft}>
					A program that sends a token (<code>Authorization: Bearer …</code>) acts as you, with your role. Revoke a
					token as soon as nobody needs it. <Link href="/settings/api">API reference</Link>
				</p>
				{!tokens.ok && <Notice tone="warning">{tokens.problem.message}</Notice>}
				{tokens.ok && tokens.value.length === 0 && (
					<EmptyState title="No tokens">Create one below for a script or another program.</EmptyState>
				)}
				{tokens.ok && tokens.value.length > 0 && (
					<ul className={styles.list}>
						{tokens.value.map((token) => (
							<TokenRow key={token.id} token={token} />
						))}
					</ul>
				)}
			</section>
			<section className={styles.section} aria-labelledby="new-token">
				<h2 id="new-token">New token</h2>
				<NewToken />
			</section>
		</>
	);
}
