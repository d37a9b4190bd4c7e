"use client";
import { TextField } from "@/app/_ui/field.tsx";

const SHORTEST_PASSWORD = 10;

/** A new password, typed once: it can be looked at, so it need not be typed twice. */
export function NewPasswordField({ error }: { error: string | null }) {
	return (
		<TextField
			label="New password"
			name="newPassword"
			type="password"
			autoComplete="new-password"
			minLength={SHORTEST_PASSWORD}
			maxLength={128}
			required
			error={error}
			hint={`At least ${SHORTEST_PASSWORD} characters. A few words in a row are easy to keep in mind.`}
		/>
	);
}
