import { ROLES, type Role } from "@/lib/core/vocabulary/vocabulary.ts";

/** Whether to show what `needed` may do. Only for showing: the use cases decide. */
export function may(role: Role, needed: Role): boolean {
	return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
