import type { AccountEventView } from "@/lib/contract/account.ts";
import { ROLE, ROLES } from "@/lib/core/vocabulary/vocabulary.ts";

const SIGNED_IN_BY: Readonly<Record<string, string>> = {
	link: "with a sign-in link",
	password: "with the password",
	service: "with the sign-in service",
};

/** What happened to an account, in words for its owner. */
export function activityWords({ action, by, detail }: AccountEventView): string {
	const who = by ?? "You";
	switch (action) {
		case "person.signed-in":
			return `Signed in ${SIGNED_IN_BY[detail ?? ""] ?? ""}`.trim();
		case "person.link-made":
			return `${who} made a sign-in link for this account`;
		case "person.password-set":
			return "Password set";
		case "person.password-changed":
			return "Password changed";
		case "person.profile-changed":
			return "Name or address changed";
		case "person.added":
			// Nobody lets in the first owner.
			return by === null ? "The newsroom was set up" : `${by} added you to the newsroom${asRole(detail)}`;
		case "person.role-changed":
			return `${who} changed your role${detail ? ` to ${roleName(detail)}` : ""}`;
		case "person.removed":
			return `${who} removed you from the newsroom`;
		default:
			return `${who}: ${action.replace(/^\w+\./, "").replaceAll("-", " ")}`;
	}
}

const asRole = (detail: string | null): string => (detail ? ` as ${roleName(detail)}` : "");

function roleName(role: string): string {
	const known = ROLES.find((one) => one === role);
	return known ? ROLE[known].name : role;
}
