import { byValue, type Row, valuesOf } from "./table.ts";

const scopes = [
	{ value: "read", name: "Read", meaning: "stories, sources and files, and export reports" },
	{ value: "write", name: "Write", meaning: "add and change stories, claims, sources, evidence and comments" },
	{ value: "review", name: "Review", meaning: "ask for reviews, send stories back and approve them, in your name" },
	{ value: "manage", name: "Manage", meaning: "people, rules, settings, and erasing for good" },
] as const satisfies readonly Row[];

/** What an API token may do. None includes another, and none goes beyond the role of its person. */
export const SCOPE = byValue(scopes);
export const SCOPES = valuesOf(scopes);
export type Scope = (typeof SCOPES)[number];
