import { defineKind } from "./kind.ts";
import { impossible } from "./living.ts";
import type { Tick, Write } from "./records.ts";

/** Words of one sentence, by an identifier that its maker chose. */
type Piece = Pick<Tick, "id" | "sentence" | "nth" | "start" | "end">;

export interface TickWords {
	readonly pieces: readonly Piece[];
}

/** Says of words that no claim is made of that there is nothing to check in them. */
export const tick = defineKind<"tick", TickWords>({
	kind: "tick",
	action: () => "words.ticked",
	touches: ({ pieces }) => ({ ticks: pieces.map(({ id }) => id), text: true }),
	refuse(records, { pieces }, { text }) {
		if (pieces.some(({ id }) => records.tick.has(id))) return impossible("These words are ticked already.");
		return pieces.every((piece) => isIn(text, piece))
			? null
			: impossible("These words aren’t in the story. Look at the text as it is now, and tick them again.");
	},
	apply: (_, { pieces }, { at, userId, storyId }) =>
		pieces.map(({ id, sentence, nth, start, end }): Write => {
			const fields = {
				...{ id, storyId, sentence, nth, start, end, revision: 1 },
				...{ createdAt: at, createdById: userId, updatedAt: at, deletedAt: null },
			};
			return { entity: "tick", id, fields };
		}),
});

const isIn = (text: string, { sentence, start, end }: Piece): boolean =>
	start < end && end <= sentence.length && text.includes(sentence);
