import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { localPath } from "@/app/_server/local-path.ts";
import { actorOfSession } from "@/app/_server/session.ts";
import { otherWaysIn } from "@/app/_server/ways-in.ts";
import { Notice } from "@/app/_ui/notice.tsx";
import { SignInProblem } from "./_components/sign-in-problem.tsx";
import { SignInScreen } from "./_components/sign-in-screen.tsx";
import { SignInSheet } from "./_components/sign-in-sheet.tsx";
import { WaysIn } from "./_components/ways-in.tsx";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<Record<"next" | "error" | "sent", string | string[] | undefined>> };
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

export default async function SignIn({ searchParams }: Props) {
	const query = await searchParams;
	const next = localPath(first(query.next));
	const error = first(query.error);
	if (error === undefined && (await actorOfSession(await headers()))) redirect(next);
	return (
		<SignInSheet heading="Sign in">
			{error !== undefined && <SignInProblem error={error} />}
			{query.sent !== undefined && (
				<Notice tone="good" title="Check your e-mail">
					<p>If this address is in the newsroom, a sign-in link is on its way to it. It works once, for 24 hours.</p>
				</Notice>
			)}
			<SignInScreen next={next} />
			<WaysIn next={next} {...otherWaysIn()} />
		</SignInSheet>
	);
}
