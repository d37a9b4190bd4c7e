import { SOURCE_KINDS, type SourceKind } from "@/lib/core/vocabulary/vocabulary.ts";

/** A source by its name, to be found in the register or added to it. */
export interface NewSource {
	readonly name: string;
	readonly kind: SourceKind;
}

const PREFIX = "new:";

/** What stands for the identifier of a source that the server has not named yet: it is known by kind and name alone. */
export function newSourceId({ kind, name }: NewSource): string {
	return `${PREFIX}${kind}:${name}`;
}

/** The source that such an identifier stands for; null for one that the server gave. */
export function newSourceOf(sourceId: string | null): NewSource | null {
	if (!sourceId?.startsWith(PREFIX)) return null;
	const [kind, ...name] = sourceId.slice(PREFIX.length).split(":");
	return { kind: SOURCE_KINDS.find((one) => one === kind) ?? "organisation", name: name.join(":") };
}
