"use client";
import type { ComponentProps } from "react";
import { SelectField } from "@/app/_ui/field.tsx";
import { ROLES } from "@/lib/core/vocabulary/vocabulary.ts";
import { ROLE_WORDING } from "../../_components/role-wording.ts";

const OPTIONS = ROLES.map((role) => ({
	value: role,
	label: `${ROLE_WORDING[role].name}: ${ROLE_WORDING[role].may}`,
}));

/** The roles, each with what it may do. */
export function RoleSelect(select: Omit<ComponentProps<typeof SelectField>, "options" | "label">) {
	return <SelectField label="Role" options={OPTIONS} {...select} />;
}
