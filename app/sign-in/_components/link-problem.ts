/** Why a one-time link did not work, in words; null where the address names no error. */
export function linkProblem(error: string | undefined): string | null {
	if (!error) return null;
	if (/expired/i.test(error)) return "This sign-in link has expired: a link works for one day.";
	if (/invalid|token|used|attempt/i.test(error))
		return "This sign-in link does not work any more: each link works once.";
	return "Signing in with this link did not work.";
}
