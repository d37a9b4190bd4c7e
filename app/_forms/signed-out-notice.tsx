"use client";
import { useEffect, useState } from "react";
import { Notice } from "@/app/_ui/notice.tsx";
import { onSignInElsewhere } from "./session-channel.ts";

/** The session ended: the way to sign in beside what is typed, and the word once that is done. */
export function SignedOutNotice({ message }: { message: string }) {
	const [isBack, setBack] = useState(false);
	useEffect(() => onSignInElsewhere(() => setBack(true)), []);
	if (isBack)
		return (
			<Notice tone="good">
				<p>You are signed in again. Send this again.</p>
			</Notice>
		);
	return (
		<Notice tone="danger">
			<p>{message}</p>
			<p>
				<a href="/sign-in?next=/sign-in/done" target="_blank" rel="noreferrer">
					Sign in in a new tab
				</a>
				, then come back and send this again.
			</p>
		</Notice>
	);
}
