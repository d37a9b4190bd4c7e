import { z } from "zod";
import { SCOPE, SCOPES, type Scope } from "../core/vocabulary/scopes.ts";
import { changed } from "./change.ts";
import { claimView } from "./claim.ts";
import { commentView } from "./comment.ts";
import { evidenceFileView, evidenceView } from "./evidence.ts";
import { exampleOf } from "./example-of.ts";
import { EXAMPLES } from "./examples.ts";
import { eventView } from "./history.ts";
import type { Schema } from "./json-schema.ts";
import type { Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import { originalView } from "./original.ts";
import { personView } from "./person.ts";
import { PROBLEM_REASONS } from "./problem.ts";
import { retentionView } from "./retention.ts";
import { reviewSettingsView, reviewView } from "./review.ts";
import { rulesView } from "./rules.ts";
import { sourceView } from "./source.ts";
import { storySummary, storyView } from "./story.ts";
import { waiverView } from "./waiver.ts";

/** A problem as every route answers it (RFC 9457): `problem` is what the screens read. */
const problemAnswer = z.object({
	type: z.string(),
	title: z.string(),
	status: z.int(),
	detail: z.string(),
	problem: z.object({
		reason: z.enum(PROBLEM_REASONS),
		message: z.string(),
		fields: z.record(z.string(), z.string()).optional(),
		current: z.unknown().optional(),
		retryAfter: z.number().optional(),
	}),
});

const SCOPES_IN_WORDS = SCOPES.map((scope) => `${scope} (${SCOPE[scope].meaning})`).join("; ");

/** Views that go by a name in the document, so that a client has one type for each. */
const NAMED = {
	Changed: changed,
	Claim: claimView,
	Comment: commentView,
	Event: eventView,
	Evidence: evidenceView,
	EvidenceFile: evidenceFileView,
	Original: originalView,
	Person: personView,
	Problem: problemAnswer,
	Retention: retentionView,
	Review: reviewView,
	ReviewSettings: reviewSettingsView,
	Rules: rulesView,
	Source: sourceView,
	Story: storyView,
	StorySummary: storySummary,
	Waiver: waiverView,
} as const;

type Json = Record<string, unknown>;

type Content = Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>;

/** An operation of the document. */
export interface OperationObject {
	readonly operationId: string;
	readonly summary: string;
	/** What its token needs. */
	readonly security: readonly { readonly token: readonly Scope[] }[];
	readonly parameters: readonly {
		readonly name: string;
		readonly in: string;
		readonly required?: boolean;
		readonly description?: string;
		readonly schema: Schema | undefined;
	}[];
	readonly requestBody?: { readonly required: boolean; readonly content: Content };
	readonly responses: Readonly<Record<string, { readonly description: string; readonly content: Content }>>;
}
type Paths = Record<string, Record<string, OperationObject>>;

/** The OpenAPI 3.1 document of REST v1, made of the contracts that the use cases check their input by. */
export function openApiDocument(): Json & { readonly paths: Paths } {
	const answers = answerSchemas();
	const paths: Paths = {};
	for (const [id, operation] of Object.entries<Operation>(OPERATIONS)) {
		const { path, method } = operation;
		paths[path] = { ...paths[path], [method]: operationObject(id, operation, answers[id]) };
	}
	return {
		openapi: "3.1.0",
		info: {
			title: "Onrecord",
			version: "1",
			description:
				"Claims, sources and evidence of a newsroom's stories. Offsets count UTF-16 code units, ends are exclusive, times are UTC.",
		},
		servers: [{ url: "/api/v1" }],
		paths,
		components: {
			securitySchemes: {
				token: {
					type: "http",
					scheme: "bearer",
					description: `A token made under Settings, API tokens. Each operation names the scope that it takes: ${SCOPES_IN_WORDS}.`,
				},
			},
			schemas: Object.fromEntries(Object.keys(NAMED).map((name) => [name, answers[name]])),
		},
	};
}

/** The schemas of what is answered, by operation and by name; what has a name is referred to by it. */
function answerSchemas(): Record<string, Json> {
	const registry = z.registry<{ id: string }>();
	for (const [id, view] of Object.entries(NAMED)) registry.add(view, { id });
	// One that is a named view itself is registered by that name.
	for (const [id, { answer }] of Object.entries<Operation>(OPERATIONS))
		if (answer && !registry.has(answer)) registry.add(answer, { id });
	const { schemas } = z.toJSONSchema(registry, { io: "output", uri: (id) => `#/components/schemas/${id}` });
	return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Json)]));
}

function operationObject(
	id: string,
	{ method, path, summary, input, answer, scope, status, isForm }: Operation,
	made: Schema = {},
): OperationObject {
	const whole: Schema = bare(z.toJSONSchema(input, { io: "input", unrepresentable: "any" }) as Json);
	const { properties = {}, required = [] } = whole;
	const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
	const others = Object.keys(properties).filter((name) => !inPath.includes(name));
	const parameter = (name: string, where: "path" | "query") => ({
		name,
		in: where,
		required: where === "path" || required.includes(name),
		schema: properties[name],
	});
	const parameters = [
		...inPath.map((name) => parameter(name, "path")),
		...(method === "get" ? others.map((name) => parameter(name, "query")) : []),
		...(method === "get" ? [] : [IDEMPOTENCY_KEY]),
		...(others.includes("revision") ? [IF_MATCH] : []),
	];
	const named = Object.entries(NAMED).find(([, view]) => view === answer)?.[0];
	const content: Content = answer
		? { "application/json": { schema: named ? reference(named) : made } }
		: { "*/*": { schema: {} } };
	return {
		operationId: id,
		summary,
		security: [{ token: [scope] }],
		parameters,
		...(method !== "get" && { requestBody: bodyOf(id, whole, others, isForm === true) }),
		responses: {
			[status ?? 200]: { description: answer ? "Done" : "The file", content },
			default: { description: "A problem", content: { "application/problem+json": { schema: reference("Problem") } } },
		},
	};
}

function bodyOf(
	id: string,
	{ properties = {}, required = [], ...rest }: Schema,
	names: readonly string[],
	isForm: boolean,
) {
	const schema = {
		...rest,
		properties: Object.fromEntries(names.flatMap((name) => (properties[name] ? [[name, properties[name]]] : []))),
		// A revision may come as a header instead.
		required: required.filter((name) => names.includes(name) && name !== "revision"),
	};
	const isNeeded = schema.required.length > 0;
	if (isForm) return { required: isNeeded, content: { "multipart/form-data": { schema } } };
	return {
		required: isNeeded,
		content: {
			"application/json": {
				schema,
				example: new Map<string, unknown>(Object.entries(EXAMPLES)).get(id) ?? exampleOf(schema),
			},
		},
	};
}

const IDEMPOTENCY_KEY = {
	name: "Idempotency-Key",
	in: "header",
	description: "A key of your own. Sent again with it within a day, a request is done once and answered the same.",
	schema: { type: "string", maxLength: 255 },
};
const IF_MATCH = {
	name: "If-Match",
	in: "header",
	description: "The `ETag` of the record as it was read, in the place of `revision`. 412 where it has changed since.",
	schema: { type: "string" },
};

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A schema without what says where it stands by itself. */
function bare({ $schema: _, $id: __, id: ___, ...schema }: Json): Json {
	return schema;
}
