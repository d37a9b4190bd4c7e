import type { SourceView } from "@/lib/contract/source.ts";
import { RELIABILITIES, RELIABILITY, SOURCE_KIND, type SourceKind } from "@/lib/core/vocabulary/vocabulary.ts";

/** What may be edited of a source, as the form holds it: no nulls, aliases one a line. */
export interface SourceFields {
	readonly name: string;
	readonly kind: SourceKind;
	readonly aliases: string;
	readonly reliability: string;
	readonly note: string;
}

/** The fields by their names, in the form's order. */
export const FIELD_NAMES: Readonly<Record<keyof SourceFields, string>> = {
	name: "Name or descriptor",
	kind: "Kind",
	aliases: "Aliases",
	reliability: "Reliability",
	note: "Note",
};

/** A source as the form shows it. */
export function fieldsOf(source: SourceView): SourceFields {
	return {
		name: source.name,
		kind: source.kind,
		aliases: source.aliases.join("\n"),
		reliability: source.reliability ?? "",
		note: source.note ?? "",
	};
}

/** The form's fields as the contract takes them. */
export function inputOf(fields: SourceFields) {
	const orNull = (text: string) => (text.trim() === "" ? null : text);
	return {
		name: fields.name,
		kind: fields.kind,
		aliases: fields.aliases.split("\n").flatMap((line) => line.trim() || []),
		reliability: RELIABILITIES.find((one) => one === fields.reliability) ?? null,
		note: orNull(fields.note),
	};
}

/** A field's value as a person reads it. */
export function wordingOf(field: keyof SourceFields, fields: SourceFields): string {
	if (field === "kind") return SOURCE_KIND[fields.kind].name;
	const value = fields[field];
	const reliability = field === "reliability" && RELIABILITIES.find((one) => one === value);
	if (reliability) return `${reliability}, ${RELIABILITY[reliability].name.toLowerCase()}`;
	return value === "" ? "(empty)" : value.split("\n").join(", ");
}
