import "server-only";
import { headers } from "next/headers";
import type { ProfileView } from "@/lib/contract/account.ts";
import type { Result } from "@/lib/contract/problem.ts";
import type { Context } from "@/lib/services/context.ts";
import { changeProfile } from "@/lib/services/people/profile.ts";
import { doorFor } from "./accounts.ts";

/** Changes the name and the address of whoever is signed in. */
export async function saveProfile(ctx: Context, input: unknown): Promise<Result<ProfileView>> {
	return changeProfile({ ...ctx, door: doorFor(await headers()) }, input);
}
