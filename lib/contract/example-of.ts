import type { Schema } from "./json-schema.ts";

const ID = "0198c0de-0000-7000-8000-000000000001";

/** Strings that only look right with their format or their name. */
const BY_FORMAT: Readonly<Record<string, string>> = {
	uuid: ID,
	"date-time": "2026-01-05T09:00:00Z",
	email: "mira@example.org",
	uri: "https://example.org/report.pdf",
};
const BY_NAME: Readonly<Record<string, string>> = {
	text: "The mill will close in May, Ada Cole said.",
	userId: ID,
	url: "https://example.org/report.pdf",
	address: "https://example.org/news",
};

/** An input with all that is needed and nothing else. */
export function exampleOf(schema: Schema, name = ""): unknown {
	if (schema.const !== undefined) return schema.const;
	if (schema.enum) return schema.enum[0];
	const [first] = schema.oneOf ?? schema.anyOf ?? [];
	if (first) return exampleOf(first, name);
	switch (typeof schema.type === "string" ? schema.type : schema.type?.[0]) {
		case "object": {
			const needed = Object.entries(schema.properties ?? {}).filter(([one]) => schema.required?.includes(one));
			return Object.fromEntries(needed.map(([one, inner]) => [one, exampleOf(inner, one)]));
		}
		case "array":
			return schema.items ? [exampleOf(schema.items, name)] : [];
		case "string":
			return BY_FORMAT[schema.format ?? ""] ?? BY_NAME[name] ?? "Words of your own";
		case "integer":
		case "number":
			return schema.minimum && schema.minimum > 0 ? schema.minimum : 1;
		case "boolean":
			return true;
		default:
			return null;
	}
}
