import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { localPath } from "@/app/_server/local-path.ts";
import { actorOfSession } from "@/app/_server/session.ts";
import { SignInProblem } from "./_components/sign-in-problem.tsx";
import { SignInScreen } from "./_components/sign-in-screen.tsx";
import { SignInSheet, WaysIn } from "./_components/sign-in-sheet.tsx";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<Record<"next" | "error", string | string[] | undefined>> };
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

export default async function SignIn({ searchParams }: Props) {
	const query = await searchParams;
	const next = localPath(first(query.next));
	const error = first(query.error);
	if (error === undefined && (await actorOfSession(await headers()))) redirect(next);
	return (
		<SignInSheet heading="Sign in">
			{error !== undefined && <SignInProblem error={error} />}
			<SignInScreen next={next} />
			<WaysIn />
		</SignInSheet>
	);
}
