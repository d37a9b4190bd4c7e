import { byValue, type Row, valuesOf } from "../vocabulary/table.ts";

const audiences = [
	{ value: "internal", name: "The newsroom", meaning: "everything" },
	{ value: "outside", name: "Outsiders", meaning: "no comments, terms, notes or names of checkers" },
	{ value: "readers", name: "Readers", meaning: "only checked claims, and only evidence on the web" },
] as const satisfies readonly Row[];

/** Whom a report is for. Each leaves out more than the one before. */
export const AUDIENCE = byValue(audiences);
export const AUDIENCES = valuesOf(audiences);
export type Audience = (typeof AUDIENCES)[number];
