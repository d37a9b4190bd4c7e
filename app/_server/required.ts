import "server-only";
import { notFound } from "next/navigation";
import type { Result } from "@/lib/contract/problem.ts";

/** What a page cannot do without: the value; the page for missing things; or, for anything else, the error page. */
export function required<T>(result: Result<T>): T {
	if (result.ok) return result.value;
	const { reason, message } = result.problem;
	if (reason === "not-found" || reason === "invalid") notFound();
	throw new Error(message);
}
