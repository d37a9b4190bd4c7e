import type { SourceView } from "@/lib/contract/source.ts";
import { SOURCE_KIND, type SourceKind } from "@/lib/core/vocabulary/vocabulary.ts";
import { newSourceId } from "../../_state/new-source.ts";

export interface SourceOption {
	readonly sourceId: string;
	readonly name: string;
	readonly kind: SourceKind;
	/** What to read beside the name: the kind, the alias that fits. */
	readonly note: string;
}

/** What a person can choose from. */
export interface SourceOptions {
	/** Sources whose name or alias fits what is typed, the best first. */
	readonly found: readonly SourceOption[];
	/** What is typed as a source of each kind, the likeliest first; none where it is the name of one that was found. */
	readonly addable: readonly SourceOption[];
}

const MOST_FOUND = 7;
const ADDABLE: readonly SourceKind[] = ["person", "organisation", "publication", "unnamed", "document", "dataset"];

/** @param taken identifiers of sources that are not to be offered. */
export function sourceOptions(sources: Iterable<SourceView>, typed: string, taken: readonly string[]): SourceOptions {
	const query = fold(typed);
	const found = [...sources]
		.filter(({ id }) => !taken.includes(id))
		.flatMap((source) => {
			const best = rank(source, query);
			return best === null ? [] : [{ source, ...best }];
		})
		.sort(
			(a, b) =>
				a.rank - b.rank || b.source.claimCount - a.source.claimCount || a.source.name.localeCompare(b.source.name),
		)
		.slice(0, MOST_FOUND)
		.map(({ source, alias }) => ({
			sourceId: source.id,
			name: source.name,
			kind: source.kind,
			note: alias ? `${SOURCE_KIND[source.kind].name}, also “${alias}”` : SOURCE_KIND[source.kind].name,
		}));
	const name = typed.trim();
	const isKnown = name === "" || found.some((option) => fold(option.name) === query);
	const addable = isKnown ? [] : kindsOf(name).map((kind) => ({ ...added(name, kind), note: SOURCE_KIND[kind].name }));
	return { found, addable };
}

const added = (name: string, kind: SourceKind) => ({ sourceId: newSourceId({ name, kind }), name, kind });

/** Lower case reads like a descriptor: then unnamed people come first. */
function kindsOf(name: string): readonly SourceKind[] {
	if (!/^\p{Ll}|^\p{Lu}?\p{Ll}* ?(?:officials|people|sources|aides)\b/u.test(name)) return ADDABLE;
	return ["unnamed", ...ADDABLE.filter((kind) => kind !== "unnamed")];
}

/** 0 the name begins so, 1 a word of it does, 2 an alias does, 3 it stands anywhere; null where it does not. */
function rank(source: SourceView, query: string): { rank: number; alias: string | null } | null {
	const name = fold(source.name);
	if (name.startsWith(query)) return { rank: 0, alias: null };
	if (name.split(/\s+/).some((word) => word.startsWith(query))) return { rank: 1, alias: null };
	const alias = source.aliases.find((other) => fold(other).includes(query));
	if (alias) return { rank: 2, alias };
	return name.includes(query) ? { rank: 3, alias: null } : null;
}

/** Without case, accents and white space at the ends. */
function fold(text: string): string {
	return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
