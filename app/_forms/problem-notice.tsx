"use client";
import type { ReactNode } from "react";
import { Notice } from "@/app/_ui/notice.tsx";
import type { Problem } from "@/lib/contract/problem.ts";

/** Says what went wrong above a form. Someone who is signed out can sign in in a new tab and send the form again. */
export function ProblemNotice({ problem, actions }: { problem: Problem | null; actions?: ReactNode }) {
	if (!problem) return null;
	const signedOut = problem.reason === "signed-out";
	return (
		<Notice tone="danger" {...(actions ? { actions } : {})}>
			<p>{problem.message}</p>
			{signedOut && (
				<p>
					<a href="/sign-in?next=/sign-in/done" target="_blank" rel="noreferrer">
						Sign in in a new tab
					</a>
					, then come back and send this again.
				</p>
			)}
			{problem.fields && Object.keys(problem.fields).length > 0 && (
				<ul>
					{Object.entries(problem.fields).map(([field, message]) => (
						<li key={field}>{message}</li>
					))}
				</ul>
			)}
		</Notice>
	);
}
