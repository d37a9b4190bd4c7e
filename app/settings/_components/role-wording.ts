import type { Role } from "@/lib/core/vocabulary/vocabulary.ts";

/** The roles by name, and what each may do. */
export const ROLE_WORDING: Readonly<Record<Role, { name: string; may: string }>> = {
	viewer: { name: "Viewer", may: "reads everything" },
	checker: { name: "Checker", may: "checks stories" },
	editor: { name: "Editor", may: "also deletes, restores and merges" },
	owner: { name: "Owner", may: "also decides who may do what" },
};
