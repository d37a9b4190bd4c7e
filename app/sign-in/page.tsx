import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { actorOf } from "@/app/_server/session.ts";
import { Notice } from "@/app/_ui/notice.tsx";
import { linkProblem } from "./_components/link-problem.ts";
import { localPath } from "./_components/local-path.ts";
import { SignInScreen } from "./_components/sign-in-screen.tsx";
import styles from "./sign-in.module.css";

export const metadata: Metadata = { title: "Sign in" };

type Props = {
	searchParams: Promise<{
		next?: string | string[];
		error?: string | string[];
	}>;
};
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

export default async function SignIn({ searchParams }: Props) {
	const query = await searchParams;
	const next = localPath(first(query.next));
	const problem = linkProblem(first(query.error));
	if (!problem && (await actorOf(await headers()))) redirect(next);
	return (
		<main id="main" className={styles.main}>
			<div className={styles.sheet}>
				<p className={styles.logo}>Onrecord</p>
				<h1 className={styles.heading}>Sign in</h1>
				{problem && (
					<Notice tone="warning" title={problem}>
						<p>
							On the machine that runs Onrecord, <code>npx onrecord link</code> prints a new one. Someone else’s link
							comes from an owner (Settings, People).
						</p>
					</Notice>
				)}
				<SignInScreen next={next} />
				<section className={styles.help} aria-labelledby="no-password">
					<h2 id="no-password">No password yet?</h2>
					<p>
						On the first start, Onrecord prints a one-time link for the owner in the terminal. Open it, then set a
						password under Settings. For a new link, run <code>npx onrecord link</code> there.
					</p>
				</section>
			</div>
		</main>
	);
}
