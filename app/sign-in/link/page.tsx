import type { Metadata } from "next";
import { linkOnPage } from "@/app/_server/link-page.ts";
import { otherWaysIn } from "@/app/_server/ways-in.ts";
import { Button } from "@/app/_ui/button.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import { SignInScreen } from "../_components/sign-in-screen.tsx";
import { SignInSheet } from "../_components/sign-in-sheet.tsx";
import { WaysIn } from "../_components/ways-in.tsx";
import styles from "../sign-in.module.css";

export const metadata: Metadata = { title: "Sign in with a link", robots: { index: false } };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** Where a sign-in link leads. A button uses the link up, for a chat that previews the page must not. */
export default async function SignInLink({ searchParams }: Props) {
	const { token } = await searchParams;
	const link = await linkOnPage(String(token));
	if (!link.ok)
		return (
			<SignInSheet heading="Sign in">
				<Notice tone="warning" title="No sign-in with this link">
					<p>{link.problem.message}</p>
				</Notice>
				<SignInScreen next="/stories" />
				<WaysIn next="/stories" {...otherWaysIn()} />
			</SignInSheet>
		);
	return (
		<SignInSheet heading={`Sign in as ${link.value.name}`}>
			<p>This link works once. Set a password under Settings afterwards, so that you can sign in again without one.</p>
			{/* A plain form: it works before the scripts are there, and without any. */}
			<form className={styles.link} action="/api/auth/link" method="post">
				<input type="hidden" name="token" value={String(token)} />
				<Button type="submit" variant="primary">
					Sign in
				</Button>
			</form>
		</SignInSheet>
	);
}
