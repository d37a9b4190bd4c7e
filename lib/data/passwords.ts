import { hashPassword, verifyPassword } from "better-auth/crypto";
import type { Queries } from "./client.ts";

/** Whose password an account row holds, as better-auth has it. */
export const CREDENTIAL = "credential";

/** Whether somebody has a password. */
export async function hasPassword(queries: Queries, userId: string): Promise<boolean> {
	return (await readHash(queries, userId)) !== null;
}

/** True where this is the person's password. Takes as long where there is no such person or password. */
export async function isPassword(queries: Queries, userId: string | null, password: string): Promise<boolean> {
	const hash = userId === null ? null : await readHash(queries, userId);
	if (hash !== null) return verifyPassword({ hash, password });
	await hashPassword(password);
	return false;
}

/** A password as it is stored; made outside a transaction, for it takes a tenth of a second. */
export const hashedPassword = (password: string): Promise<string> => hashPassword(password);

/** Gives somebody a password in place of the one they had. */
export async function savePassword(queries: Queries, id: string, userId: string, hash: string): Promise<void> {
	const { count } = await queries.account.updateMany({
		where: { userId, providerId: CREDENTIAL },
		data: { password: hash },
	});
	if (count === 0)
		await queries.account.create({
			data: { id, userId, accountId: userId, providerId: CREDENTIAL, password: hash },
		});
}

async function readHash(queries: Queries, userId: string): Promise<string | null> {
	const account = await queries.account.findFirst({
		where: { userId, providerId: CREDENTIAL },
		select: { password: true },
	});
	return account?.password ?? null;
}
