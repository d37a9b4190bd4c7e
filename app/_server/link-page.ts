import "server-only";
import { headers } from "next/headers";
import type { Result } from "@/lib/contract/problem.ts";
import { openLink } from "@/lib/services/people/links.ts";
import { doorFor } from "./accounts.ts";

/** Whom a sign-in link is for, or why it doesn't work. */
export async function linkOnPage(token: string | undefined): Promise<Result<{ name: string }>> {
	return openLink(doorFor(await headers()), { token });
}
