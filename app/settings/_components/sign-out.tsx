"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { Notice } from "@/app/_ui/notice.tsx";

/** Ends the session of this browser. */
export function SignOut() {
	const [failed, setFailed] = useState(false);
	const signOut = async () => {
		const response = await fetch("/api/auth/sign-out", {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: "{}",
		}).catch(() => null);
		if (response?.ok) window.location.assign("/sign-in");
		else setFailed(true);
	};
	return (
		<>
			{failed && <Notice tone="danger">You are still signed in: Onrecord could not be reached. Try again.</Notice>}
			<Button onClick={signOut}>Sign out</Button>
		</>
	);
}
