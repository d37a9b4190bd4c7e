import type { SourceView } from "@/lib/contract/source.ts";
import {
	GROUND_RULE,
	GROUND_RULES,
	RELIABILITIES,
	RELIABILITY,
	SOURCE_KIND,
	type SourceKind,
} from "@/lib/core/vocabulary/vocabulary.ts";

/** What may be edited of a source, as the form holds it: no nulls, aliases one a line. */
export interface SourceFields {
	readonly name: string;
	readonly kind: SourceKind;
	readonly aliases: string;
	readonly reliability: string;
	readonly note: string;
	readonly groundRule: string;
	readonly anonymityReason: string;
	readonly access: string;
	readonly identityKnownTo: string;
}

/** The fields by their names, in the form's order. */
export const FIELD_NAMES: Readonly<Record<keyof SourceFields, string>> = {
	name: "Name or descriptor",
	kind: "Kind",
	aliases: "Aliases",
	reliability: "Reliability",
	note: "Note",
	groundRule: "Ground rule",
	anonymityReason: "Why anonymity was granted",
	access: "How they know",
	identityKnownTo: "Editor who knows the identity",
};

/** A source as the form shows it. */
export function fieldsOf(source: SourceView): SourceFields {
	return {
		name: source.name,
		kind: source.kind,
		aliases: source.aliases.join("\n"),
		reliability: source.reliability ?? "",
		note: source.note ?? "",
		groundRule: source.groundRule ?? "",
		anonymityReason: source.anonymityReason ?? "",
		access: source.access ?? "",
		identityKnownTo: source.identityKnownTo ?? "",
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
		groundRule: GROUND_RULES.find((one) => one === fields.groundRule) ?? null,
		anonymityReason: orNull(fields.anonymityReason),
		access: orNull(fields.access),
		identityKnownTo: orNull(fields.identityKnownTo),
	};
}

/** A field's value as a person reads it. */
export function wordingOf(field: keyof SourceFields, fields: SourceFields): string {
	if (field === "kind") return SOURCE_KIND[fields.kind].name;
	const value = fields[field];
	const reliability = field === "reliability" && RELIABILITIES.find((one) => one === value);
	if (reliability) return `${reliability}, ${RELIABILITY[reliability].name.toLowerCase()}`;
	const rule = field === "groundRule" && GROUND_RULES.find((one) => one === value);
	if (rule) return GROUND_RULE[rule].name;
	return value === "" ? "(empty)" : value.split("\n").join(", ");
}
