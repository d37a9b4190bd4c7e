"use client";
import type { ComponentProps } from "react";
import { SelectField } from "@/app/_ui/field.tsx";
import { ROLE, ROLES } from "@/lib/core/vocabulary/vocabulary.ts";

const OPTIONS = ROLES.map((role) => ({
	value: role,
	label: `${ROLE[role].name}: ${ROLE[role].meaning}`,
}));

/** The roles, each with what it may do. */
export function RoleSelect(select: Omit<ComponentProps<typeof SelectField>, "options" | "label">) {
	return <SelectField label="Role" options={OPTIONS} {...select} />;
}
