"use client";
import { TextField } from "@/app/_ui/field.tsx";
import { SHORTEST_PASSWORD } from "@/lib/contract/account.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";

/** A new password, typed once: it can be looked at, so it need not be typed twice. */
export function NewPasswordField({ error }: { error: string | undefined }) {
	return (
		<TextField
			label="New password"
			name="newPassword"
			type="password"
			autoComplete="new-password"
			minLength={SHORTEST_PASSWORD}
			maxLength={LONGEST["A password"]}
			required
			error={error}
			hint={`At least ${SHORTEST_PASSWORD} characters. A few random words are easy to remember.`}
		/>
	);
}
