"use client";
import { Notice } from "@/app/_ui/notice.tsx";
import type { Problem } from "@/lib/contract/problem.ts";
import { SignedOutNotice } from "./signed-out-notice.tsx";

/** Says what went wrong above a form, and which fields it is about. */
export function ProblemNotice({ problem }: { problem: Problem | null }) {
	if (!problem) return null;
	if (problem.reason === "signed-out") return <SignedOutNotice message={problem.message} />;
	const fields = Object.entries(problem.fields ?? {}).filter(([, message]) => message !== problem.message);
	return (
		<Notice tone="danger">
			<p>{problem.message}</p>
			{fields.length > 0 && (
				<ul>
					{fields.map(([field, message]) => (
						<li key={field}>{message}</li>
					))}
				</ul>
			)}
		</Notice>
	);
}
