import { isNamedPerson } from "../core/vocabulary/named-person.ts";
import type { Queries } from "./client.ts";

/** A row of a table with the texts that people typed into it. */
export interface TypedRow {
	readonly table: TypedTable;
	readonly key: Readonly<Record<string, string | number>>;
	readonly texts: Readonly<Record<string, string>>;
}

interface Table {
	readonly key: readonly string[];
	readonly columns: readonly string[];
	/** Identifiers of people, some of which are names instead. */
	readonly people?: readonly string[];
	readonly of: (workspaceId: string) => object;
}

const ofStory = (workspaceId: string) => ({ story: { workspaceId } });
const ofClaim = (workspaceId: string) => ({ claim: ofStory(workspaceId) });
const own = (workspaceId: string) => ({ workspaceId });

/** Every column of ours that holds what somebody typed, pasted or named. Addresses and passwords are the accounts'. */
const TABLES = {
	workspace: { key: ["id"], columns: ["name"], of: (id) => ({ id }) },
	user: { key: ["id"], columns: ["name"], of: (workspaceId) => ({ memberships: { some: { workspaceId } } }) },
	apiToken: { key: ["id"], columns: ["name"], of: own },
	story: { key: ["id"], columns: ["title", "hold"], of: own },
	retention: { key: ["id"], columns: ["hold"], of: own },
	draft: { key: ["id"], columns: ["text"], of: ofStory },
	claim: { key: ["id"], columns: ["who", "what", "cue", "hedge", "why"], of: ofStory },
	claimSpan: { key: ["claimId", "draftId"], columns: ["quote", "prefix", "suffix"], of: ofClaim },
	attributionHop: { key: ["claimId", "position"], columns: ["cue"], of: ofClaim },
	source: { key: ["id"], columns: ["name", "note"], of: own },
	terms: { key: ["id"], columns: ["anonymityReason", "access", "identityKnownTo"], of: ofStory },
	sourceAlias: { key: ["id"], columns: ["name", "key"], of: own },
	evidence: {
		key: ["id"],
		columns: ["title", "locator", "url", "quote", "note"],
		people: ["createdById"],
		of: ofClaim,
	},
	importedDocument: { key: ["id"], columns: ["title", "byline", "publisher", "url", "canonicalUrl"], of: own },
	evidenceFile: { key: ["id"], columns: ["name"], of: own },
	comment: { key: ["id"], columns: ["body"], people: ["createdById", "resolvedById"], of: ofStory },
	waiver: { key: ["id"], columns: ["reason"], people: ["createdById"], of: ofStory },
	wording: {
		key: ["id"],
		columns: ["original", "text", "note", "reason"],
		people: ["createdById", "decidedById"],
		of: ofStory,
	},
	correction: { key: ["id"], columns: ["notice", "note"], people: ["createdById"], of: ofStory },
	reviewSetting: { key: ["id"], columns: ["names"], of: own },
	reviewStep: { key: ["id"], columns: ["note"], of: ofStory },
	signOff: { key: ["id"], columns: ["record"], of: ofStory },
	tick: { key: ["id"], columns: ["sentence"], of: ofStory },
	attempt: { key: ["id"], columns: ["party", "note"], of: ofStory },
	privilegedNote: { key: ["id"], columns: ["body"], of: ofStory },
} as const satisfies Record<string, Table>;
export type TypedTable = keyof typeof TABLES;

/** What these tables have in common; Prisma types each on its own. */
interface Delegate {
	findMany(query: object): Promise<Record<string, unknown>[]>;
	updateMany(query: object): Promise<unknown>;
}
const delegateOf = (queries: Queries, table: TypedTable): Delegate => queries[table] as unknown as Delegate;

/** Rows read at once. */
const PAGE = 500;

/** Everything that people typed in a workspace, row by row. */
export async function* typedRows(queries: Queries, workspaceId: string): AsyncGenerator<TypedRow> {
	for (const table of Object.keys(TABLES) as TypedTable[]) {
		const { key, columns, people = [], of }: Table = TABLES[table];
		const select = Object.fromEntries([...key, ...columns, ...people].map((name) => [name, true]));
		for (let skip = 0; ; skip += PAGE) {
			const orderBy = key.map((name) => ({ [name]: "asc" }));
			const rows = await delegateOf(queries, table).findMany({
				where: of(workspaceId),
				select,
				orderBy,
				skip,
				take: PAGE,
			});
			for (const row of rows)
				yield {
					table,
					key: Object.fromEntries(key.map((name) => [name, row[name] as string | number])),
					texts: Object.fromEntries(
						[...columns, ...people].flatMap((name) => {
							const text = row[name];
							return typeof text === "string" && (columns.includes(name) || isNamedPerson(text)) ? [[name, text]] : [];
						}),
					),
				};
			if (rows.length < PAGE) break;
		}
	}
}

/** Stores other texts in a row. */
export async function setTexts(queries: Queries, { table, key }: TypedRow, data: object): Promise<void> {
	await delegateOf(queries, table).updateMany({ where: key, data });
}
