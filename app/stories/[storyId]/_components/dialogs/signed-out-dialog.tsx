"use client";
import { useEffect } from "react";
import { buttonClass } from "@/app/_ui/button.tsx";
import { Dialog } from "@/app/_ui/dialog.tsx";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";

/** The session ended in the middle of work: sign in beside it, and it goes on. */
export function SignedOutDialog() {
	const store = useDeskStore();
	const saving = useDesk((state) => state.saving);
	useEffect(() => {
		// Coming back from the other window is the sign that the person has signed in.
		const resume = () => document.visibilityState === "visible" && store.resume();
		document.addEventListener("visibilitychange", resume);
		return () => document.removeEventListener("visibilitychange", resume);
	}, [store]);
	const waiting = "waiting" in saving ? saving.waiting : 0;
	return (
		<Dialog
			open
			title="You are signed out"
			description={`Nothing is lost: ${counted(waiting, "change")} kept in this browser. Sign in, come back here, and everything is sent.`}
			onClose={() => store.resume()}
			actions={
				<a className={buttonClass("primary")} href="/sign-in" target="_blank" rel="noreferrer">
					Sign in (new tab)
				</a>
			}
		>
			<p>Leave this tab open: what you typed is still here.</p>
		</Dialog>
	);
}
