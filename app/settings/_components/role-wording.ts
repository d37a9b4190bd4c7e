import type { Role } from "@/lib/core/vocabulary/vocabulary.ts";

/** The roles by name, and what each may do. */
export const ROLE_WORDING: Readonly<Record<Role, { name: string; may: string }>> = {
	viewer: { name: "Viewer", may: "reads everything and exports reports" },
	checker: { name: "Checker", may: "also adds stories and does all work on claims, sources and evidence" },
	editor: { name: "Editor", may: "also deletes and restores stories, and merges sources" },
	owner: { name: "Owner", may: "also lets people in and names the newsroom" },
};
