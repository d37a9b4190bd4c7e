import { z } from "zod";
import { LEVELS, WHENS } from "../core/review/levels.ts";
import { OUTCOMES } from "../core/review/review.ts";
import { RULE_IDS } from "../core/rules/rules.ts";
import { identifier, instant, operationId } from "./identifier.ts";
import { field, list, text } from "./text.ts";

const level = z.enum(LEVELS);
const note = field("A note").optional();
const ofStory = { storyId: identifier, operationId: operationId.optional() };

export const requestReviewInput = z.object({ ...ofStory, note });
export const withdrawReviewInput = z.object({ ...ofStory });

export const sendBackInput = z.object({
	...ofStory,
	note,
	/** Each becomes a comment at its claim, which has to be resolved. */
	reasons: list(
		z.object({ claimId: identifier, body: field("A comment").min(1, "Say what is wrong with the claim.") }),
		"claims",
	).min(1, "Give a reason at one claim at least."),
});

export const approveInput = z.object({
	...ofStory,
	level,
	/** `state` of the review as whoever approves saw it: what they didn't see, they don't sign. */
	state: text("An identifier"),
	note,
});

const difference = z.object({ text: z.boolean(), claims: z.array(z.string()), findings: z.boolean() });
const person = z.object({ userId: z.string(), name: z.string() });

export const reviewView = z.object({
	storyId: identifier,
	/** Hash of what is to be signed. */
	state: z.string(),
	phase: z.enum(["idle", "open", "sent-back", "signed"]),
	levels: z.array(
		z.object({
			level,
			name: z.string(),
			/** What the rules found that asks for it; empty where every story needs it. */
			because: z.array(z.object({ rule: z.enum(RULE_IDS), title: z.string() })),
			/** Who may sign at it. */
			people: z.array(person),
			approval: z
				.object({ by: z.string(), at: instant, note: z.string().nullable(), changed: difference.nullable() })
				.nullable(),
		}),
	),
	/** Whose turn it is; null where nobody has to act. */
	turn: z
		.object({
			level: level.nullable(),
			why: z.enum(["resolve", "look", "look-again", "sign"]),
			since: instant,
			people: z.array(person),
		})
		.nullable(),
	/** Claims that nobody has checked. */
	unchecked: z.int(),
	/** What the sign-off waits for, but for the approvals. */
	waits: z.object({
		errors: z.array(z.object({ claimId: identifier.nullable(), words: z.string() })),
		gaps: z.array(z.object({ start: z.int(), end: z.int(), words: z.string() })),
		reasons: z.array(
			z.object({
				commentId: identifier,
				claimId: identifier.nullable(),
				body: z.string(),
				by: z.string(),
				at: instant,
				isResolved: z.boolean(),
			}),
		),
	}),
	steps: z.array(
		z.object({
			id: identifier,
			outcome: z.enum(OUTCOMES),
			level: level.nullable(),
			by: z.string(),
			at: instant,
			note: z.string().nullable(),
		}),
	),
	/** What whoever asks may do now. */
	may: z.object({
		request: z.boolean(),
		withdraw: z.boolean(),
		sendBack: z.boolean(),
		/** The level that it's theirs to approve, and why they can't yet. */
		approve: z.object({ level, isLast: z.boolean(), refused: z.string().nullable() }).nullable(),
		/** Whether they read lawyers' notes. */
		readNotes: z.boolean(),
	}),
	/** The newest sign-off. */
	signOff: z
		.object({ by: z.string(), at: instant, fingerprint: z.string(), changed: difference.nullable() })
		.nullable(),
});
export type ReviewView = z.infer<typeof reviewView>;

/** A story that waits for whoever asks. */
export const turnView = z.object({
	storyId: identifier,
	title: z.string(),
	level: level.nullable(),
	levelName: z.string().nullable(),
	why: z.enum(["resolve", "look", "look-again", "sign"]),
	since: instant,
});
export type TurnView = z.infer<typeof turnView>;

export const privilegedNoteInput = z.object({
	...ofStory,
	body: field("A note").min(1, "Write something first."),
});
export const removePrivilegedNoteInput = z.object({ noteId: identifier, operationId: operationId.optional() });
export const privilegedNoteView = z.object({
	id: identifier,
	body: z.string(),
	by: z.string(),
	createdById: z.string(),
	createdAt: instant,
});
export type PrivilegedNoteView = z.infer<typeof privilegedNoteView>;

export const setLevelInput = z.object({
	level,
	name: field("A name").min(1, "Give the level a name."),
	when: z.enum(WHENS),
	/** Who alone may sign it; while it's empty, whoever has the role may. */
	signers: list(text("An identifier"), "signers"),
});
export const reviewSettingsView = z.record(
	level,
	z.object({ name: z.string(), when: z.enum(WHENS), signers: z.array(z.string()) }),
);
export type ReviewSettingsView = z.infer<typeof reviewSettingsView>;
