import type { Schema } from "@/lib/contract/json-schema.ts";

/** Lists of values that are longer than this are cut. */
const MOST_VALUES = 12;

/** A JSON schema in a few words: "integer, 1 to 200", "list of Claim", "one of html, pdf". */
export function typeInWords(schema: Schema | undefined): string {
	if (!schema) return "anything";
	const { $ref, type, format, enum: values, const: only, items, anyOf, oneOf, properties, maxLength } = schema;
	if ($ref) return $ref.split("/").at(-1) ?? "";
	if (only !== undefined) return JSON.stringify(only);
	if (values) return `one of ${values.slice(0, MOST_VALUES).join(", ")}${values.length > MOST_VALUES ? " …" : ""}`;
	const choices = anyOf ?? oneOf;
	if (choices) return [...new Set(choices.map(typeInWords))].join(" or ");
	if (items) return `list of ${typeInWords(items)}`;
	if (properties) return `{ ${Object.keys(properties).join(", ")} }`;
	const name = Array.isArray(type) ? type.join(" or ") : (type ?? "anything");
	return [name, format, maxLength && `at most ${maxLength} characters`].filter(Boolean).join(", ");
}
