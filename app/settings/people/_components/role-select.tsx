"use client";
import type { ComponentProps } from "react";
import { SelectField } from "@/app/_ui/field.tsx";
import { ROLE, ROLES } from "@/lib/core/vocabulary/vocabulary.ts";

const OPTIONS = ROLES.map((role) => ({
	value: role,
	label: ROLE[role].name,
}));

/** Below the list, because a list of sentences is cut off on a telephone. */
const HINT = (
	<>
		{ROLES.map((role) => (
			<span key={role} style={{ display: "block" }}>
				<b>{ROLE[role].name}</b> {ROLE[role].meaning}
			</span>
		))}
	</>
);

/** The roles, with what each may do. */
export function RoleSelect(select: Omit<ComponentProps<typeof SelectField>, "options" | "label">) {
	return <SelectField label="Role" hint={HINT} options={OPTIONS} {...select} />;
}
