import type { z } from "zod";
import type { Scope } from "../core/vocabulary/scopes.ts";

/** One thing that the REST API does: where, from what input, with what answer. */
export interface Operation {
	readonly method: "get" | "post" | "patch" | "delete";
	/** Below /api/v1; `{name}` is the field of the input that stands there. */
	readonly path: string;
	readonly summary: string;
	readonly input: z.ZodType;
	/** Null where the answer is a file. */
	readonly answer: z.ZodType | null;
	/** What a token needs for it. */
	readonly scope: Scope;
	/** The status of success, 200 unless something was made. */
	readonly status?: 201;
	/** A file is sent as a form; everything else as JSON. */
	readonly isForm?: true;
}

type Rest = Partial<Pick<Operation, "scope" | "status" | "isForm">>;
const operation =
	(method: Operation["method"]) =>
	(path: string, summary: string, input: z.ZodType, answer: z.ZodType | null, rest: Rest = {}): Operation => ({
		...{ method, path, summary, input, answer, scope: method === "get" ? "read" : "write" },
		...rest,
	});

export const [get, post, patch, remove] = [
	operation("get"),
	operation("post"),
	operation("patch"),
	operation("delete"),
];
