import type { PresentPerson } from "@/lib/contract/live.ts";

/** Who else has the story open, and who is at each claim. */
export interface Others {
	readonly people: readonly PresentPerson[];
	readonly byClaim: ReadonlyMap<string, readonly PresentPerson[]>;
}

export const NOBODY: Others = { people: [], byClaim: new Map() };

export function othersOf(people: readonly PresentPerson[]): Others {
	const byClaim = new Map<string, PresentPerson[]>();
	for (const person of people) for (const id of person.claimIds) byClaim.set(id, [...(byClaim.get(id) ?? []), person]);
	return { people, byClaim };
}

/** The first letters of a person's first and last name. */
export function initialsOf(name: string): string {
	const words = name.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
	const first = [...(words[0] ?? "?")][0] ?? "";
	const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
	return (first + last).toLocaleUpperCase("en");
}
