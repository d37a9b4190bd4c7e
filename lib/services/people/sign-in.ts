import { signInInput } from "../../contract/account.ts";
import { isKnownAddress } from "../../data/access.ts";
import { isPassword } from "../../data/passwords.ts";
import { findUserId } from "../../data/people.ts";
import { Refusal } from "../use-case.ts";
import type { Guess } from "./attempts.ts";
import { clientOf } from "./client-address.ts";
import { type ContextAtDoor, type Door, defineEntry, openSession } from "./door.ts";
import { inWords } from "./wait-in-words.ts";

/** Signs in with e-mail address and password. Whether there is such an account is told by neither words nor time. */
export const signInWithPassword = defineEntry(signInInput, async (door, { email, password }) => {
	const userId = await findUserId(door.db.reader, email);
	if (!(await provePassword(door, { email, userId }, password)) || userId === null)
		throw new Refusal({ reason: "invalid", message: "The e-mail address or the password is wrong. Check both." });
	return openSession(door, userId, "password");
});

/** Has the signed-in person prove that they know their password, before what only they may do. */
export async function confirmPassword({ actor, door }: ContextAtDoor, email: string, password: string | undefined) {
	const { userId } = actor;
	if (password !== undefined && (await provePassword(door, { email, userId }, password))) return;
	const message = password === undefined ? "Enter your password too." : "This is not your password.";
	throw new Refusal({ reason: "invalid", message, fields: { currentPassword: message } });
}

/** Checks one guess at a password, if it is not too early for another. */
async function provePassword(
	{ db, attempts, now, headers }: Door,
	{ email, userId }: { email: string; userId: string | null },
	password: string,
): Promise<boolean> {
	const client = clientOf(headers);
	const isKnown = userId !== null && (await isKnownAddress(db.reader, userId, client));
	const guess: Guess = { account: email.toLowerCase(), client, isKnown };
	const wait = attempts.begin(guess, now());
	if (wait > 0) throw new Refusal(tooMany(wait));
	const isRight = await isPassword(db.reader, userId, password);
	if (isRight) attempts.right(guess);
	return isRight;
}

const tooMany = (seconds: number) => ({
	reason: "too-many" as const,
	message: `Too many wrong passwords. Wait ${inWords(seconds)}, then try again; a sign-in link works at once.`,
	retryAfter: seconds,
});
