import type { Queries } from "../../data/client.ts";
import { type Snapshot, sameValue } from "../../data/field-changes.ts";
import { type Folded, REDACTION } from "../../data/fold.ts";
import { standingRecords } from "../../data/standing.ts";
import type { FileStore } from "../evidence/file-store.ts";

/** A record that is not what the events left. */
export interface Difference {
	/** "claim", "source", "draft", …; "file" also for the bytes in the data folder. */
	readonly entity: string;
	readonly id: string;
	/** `unrecorded`: it is there, and no event made it. `incomplete`: a part of it, such as a claim's span, is missing. */
	readonly problem: "altered" | "missing" | "unrecorded" | "incomplete";
	/** Names of the fields that differ. */
	readonly fields: readonly string[];
}

/** Entities whose records all stand in tables. */
const COMPARED = [
	"story",
	"draft",
	"claim",
	"source",
	"evidence",
	"comment",
	"membership",
	"retention",
	"ruleSetting",
	"waiver",
	"original",
	"terms",
	"wording",
	"correction",
	"importedDocument",
	"reviewSetting",
	"reviewStep",
	"signOff",
	"privilegedNote",
	"tick",
	"answer",
	"attempt",
	"file",
] as const;

/** Fields that no event keeps. */
const SILENT = new Set(["revision", "updatedAt"]);

/** Holds every record of the tables, and every evidence file, against what the events left. */
export async function compareRecords(
	queries: Queries,
	files: FileStore,
	workspaceId: string,
	states: Folded,
): Promise<Difference[]> {
	const erased = new Set([...(states.get(REDACTION)?.values() ?? [])].flatMap(({ files }) => files));
	const differences: Difference[] = [];
	const seen = new Map<string, Set<string>>();
	for await (const records of standingRecords(queries, workspaceId))
		for (const { entity, id, snapshot } of records) {
			seen.set(entity, (seen.get(entity) ?? new Set()).add(id));
			const recorded = states.get(entity)?.get(id);
			if (!recorded) differences.push({ entity, id, problem: "unrecorded", fields: [] });
			else if (!snapshot) differences.push({ entity, id, problem: "incomplete", fields: [] });
			else {
				const fields = differing(recorded, snapshot);
				if (fields.length > 0) differences.push({ entity, id, problem: "altered", fields });
				else if (entity === "file" && !erased.has(id))
					differences.push(...(await compareFile(files, id, String(snapshot.sha256))));
			}
		}
	for (const entity of COMPARED)
		for (const id of states.get(entity)?.keys() ?? [])
			if (!seen.get(entity)?.has(id)) differences.push({ entity, id, problem: "missing", fields: [] });
	return differences;
}

function differing(recorded: Snapshot, standing: Snapshot): string[] {
	const names = new Set([...Object.keys(recorded), ...Object.keys(standing)]);
	return [...names].filter(
		(name) => !SILENT.has(name) && !sameValue(comparable(name, recorded[name]), comparable(name, standing[name])),
	);
}

/** A chain is its links; the names of their sources are the sources' own. */
function comparable(name: string, value: unknown): unknown {
	if (name !== "chain" || !Array.isArray(value)) return value ?? null;
	return value.map(({ sourceId, cue }: { sourceId: string; cue: string | null }) => [sourceId, cue]);
}

async function compareFile(files: FileStore, id: string, sha256: string): Promise<Difference[]> {
	const found = await files.check(sha256);
	if (found === "whole") return [];
	return [{ entity: "file", id, problem: found ?? "missing", fields: ["bytes"] }];
}
