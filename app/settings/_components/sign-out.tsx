"use client";
import { askAccounts } from "@/app/_forms/ask-accounts.ts";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { Notice } from "@/app/_ui/notice.tsx";

const signOut = () => askAccounts("sign-out");

/** Ends the session of this browser. */
export function SignOut() {
	const { run, pending, problem } = useAction(signOut);
	const leave = async () => {
		const result = await run(undefined);
		if (result?.ok) window.location.assign("/sign-in");
	};
	return (
		<>
			{problem && (
				<Notice tone="danger" title="You are still signed in">
					<p>{problem.message}</p>
				</Notice>
			)}
			<Button onClick={leave} disabled={pending}>
				Sign out
			</Button>
		</>
	);
}
