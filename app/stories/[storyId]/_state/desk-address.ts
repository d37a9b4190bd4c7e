import { SOURCE_KINDS, VERIFICATION_STATUSES } from "@/lib/core/vocabulary/vocabulary.ts";
import { type Filter, KINDS, NO_FILTER } from "./filter.ts";

/** Where somebody is at the desk: it stands in the address, so that it can be sent, and outlives a reload. */
export interface DeskAddress {
	/** Null for the story's first claim. */
	readonly claimId: string | null;
	readonly filter: Filter;
}

const CLAIM = "claim";
/** In an address, whoever opens it. */
const ME = "me";

/** Reads the query of an address; what it does not understand it leaves out. Null where nothing speaks of the desk. */
export function readDeskAddress(query: URLSearchParams, myId: string): DeskAddress | null {
	const filter: Filter = {
		only: oneOf(KINDS, query.get("show")) ?? "all",
		status: oneOf(VERIFICATION_STATUSES, query.get("status")),
		origin: oneOf([...SOURCE_KINDS, "own"] as const, query.get("origin")),
		sourceId: query.get("source"),
		// A rule that there is not names no claims, and the list says so.
		finding: query.get("finding") as Filter["finding"],
		assigneeId: query.get("assignee") === ME ? myId : query.get("assignee"),
		query: query.get("q") ?? "",
	};
	const isFiltered = Object.entries(filter).some(([name, value]) => value !== NO_FILTER[name as keyof Filter]);
	const claimId = query.get(CLAIM);
	if (!isFiltered && claimId === null) return null;
	return { claimId, filter: isFiltered ? filter : NO_FILTER };
}

/** The query of such an address, without "?"; empty for a desk that nobody has touched. */
export function deskQuery({ claimId, filter }: DeskAddress): string {
	const said: Readonly<Record<string, string | null>> = {
		[CLAIM]: claimId,
		show: filter.only === "all" ? null : filter.only,
		status: filter.status,
		origin: filter.origin,
		source: filter.sourceId,
		finding: filter.finding,
		assignee: filter.assigneeId,
		q: filter.query || null,
	};
	const given = Object.entries(said).filter((pair): pair is [string, string] => pair[1] !== null);
	return new URLSearchParams(given).toString();
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | null {
	return values.find((one) => one === value) ?? null;
}
