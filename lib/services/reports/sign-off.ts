import type { Report, ReportSignOff, SignOffRecord } from "../../core/report/model.ts";
import { differenceOf } from "../../core/review/signed-state.ts";
import type { Queries } from "../../data/client.ts";
import { readSignOff } from "../../data/review.ts";
import { signedStateOf, stateIn } from "./signed-state.ts";

/** The newest sign-off of a story. */
export interface StoredSignOff extends Omit<ReportSignOff, "record"> {
	/** Null where something of it was erased. */
	readonly record: SignOffRecord | null;
	readonly createdAt: Date;
	readonly createdById: string;
}

/** The newest sign-off of a story, whether it still holds or not; null where there is none. */
export async function newestSignOff(queries: Queries, storyId: string): Promise<StoredSignOff | null> {
	const row = await readSignOff(queries, storyId);
	if (!row) return null;
	const { record, signature, publicKey, createdAt, createdById } = row;
	return { record: readRecord(record), signature, publicKey, createdAt, createdById };
}

/** The sign-off that a report may carry: only one that holds for what the report says. */
export async function signOffOf(queries: Queries, report: Report): Promise<ReportSignOff | null> {
	const found = await newestSignOff(queries, report.storyId);
	if (!found?.record || differenceOf(null, stateIn(found.record), signedStateOf(report))) return null;
	return { record: found.record, signature: found.signature, publicKey: found.publicKey };
}

/** Where something was erased, a word of the record is blocked out, or all of it. */
function readRecord(json: string): SignOffRecord | null {
	try {
		const read = JSON.parse(json) as SignOffRecord | string;
		return typeof read === "object" ? read : null;
	} catch {
		return null;
	}
}
