import type { Scope } from "../core/vocabulary/scopes.ts";
import type { Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";

/** What isn't an operation of the document: streams of the desk, and the document itself. */
const OUTSIDE: readonly Pick<Operation, "method" | "path" | "scope">[] = [
	{ method: "get", path: "/live", scope: "read" },
	{ method: "get", path: "/openapi.json", scope: "read" },
];

const ALL = [...Object.values<Operation>(OPERATIONS), ...OUTSIDE].map(({ path, ...rest }) => ({
	...rest,
	segments: path.split("/"),
}));

/** What a token needs for a request to an address below /api/v1: for one that nobody knows, the most. */
export function scopeOf(method: string, path: string): Scope {
	const asked = method === "HEAD" ? "get" : method.toLowerCase();
	const segments = path.replace(/\/$/, "").split("/");
	return ALL.find((one) => one.method === asked && fits(one.segments, segments))?.scope ?? "manage";
}

/** Whether an address is one that a path such as `/stories/{storyId}` stands for. */
const fits = (path: readonly string[], address: readonly string[]): boolean =>
	path.length === address.length && path.every((one, at) => one.startsWith("{") || one === address[at]);
