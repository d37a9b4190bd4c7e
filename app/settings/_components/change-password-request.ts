/** What became of changing a password. */
export type PasswordChange = "changed" | "wrong-password" | "too-weak" | "too-many-tries" | "signed-out" | "failed";

/** Changes the password and ends every other session of this person. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<PasswordChange> {
	const response = await fetch("/api/auth/change-password", {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify({
			currentPassword,
			newPassword,
			revokeOtherSessions: true,
		}),
	}).catch(() => null);
	if (!response) return "failed";
	if (response.ok) return "changed";
	if (response.status === 401) return "signed-out";
	if (response.status === 429) return "too-many-tries";
	const answer: unknown = await response.json().catch(() => null);
	const code = typeof answer === "object" && answer !== null && "code" in answer ? String(answer.code) : "";
	if (code === "INVALID_PASSWORD") return "wrong-password";
	if (code === "PASSWORD_TOO_SHORT" || code === "PASSWORD_TOO_LONG") return "too-weak";
	return "failed";
}
