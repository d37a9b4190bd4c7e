/** What became of trying to sign in: done, or what to tell the person. */
export type SignInResult = { ok: true } | { ok: false; message: string };

/** Asks the server for a session. The password goes into the request's body and nowhere else. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
	let response: Response;
	try {
		response = await fetch("/api/auth/sign-in/email", {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify({ email, password }),
		});
	} catch {
		return {
			ok: false,
			message: "Onrecord could not be reached. Check that it is running, then try again.",
		};
	}
	if (response.ok) return { ok: true };
	return { ok: false, message: messageOf(response) };
}

function messageOf(response: Response): string {
	if (response.status === 429) {
		const seconds = Number(response.headers.get("x-retry-after") ?? response.headers.get("retry-after"));
		return `Too many tries. Wait ${seconds > 0 ? `${seconds} seconds` : "a minute"}, then try again.`;
	}
	if (response.status === 400 || response.status === 401)
		return "The e-mail address and the password do not fit together. Check both; nobody says which one was wrong.";
	if (response.status === 403) return "The request was refused. Open Onrecord at its own address and sign in there.";
	return "Something went wrong on the server, and you are not signed in. Try again in a moment.";
}
