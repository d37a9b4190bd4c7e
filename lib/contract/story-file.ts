import { z } from "zod";
import { CORRECTION_ACTIONS, CORRECTION_CAUSES } from "../core/vocabulary/after-publication.ts";
import {
	ANCHOR_STATES,
	ATTRIBUTION_STATUSES,
	BEARINGS,
	CREDIBILITIES,
	EVIDENCE_KINDS,
	FORMS,
	GROUND_RULES,
	RELIABILITIES,
	SOURCE_KINDS,
	STANCES,
	VERIFICATION_STATUSES,
} from "../core/vocabulary/vocabulary.ts";
import { instant, wholeNumber } from "./identifier.ts";
import { list, text } from "./text.ts";

/** The place of a source in the list of the file's sources, counted from 0. */
const sourceNumber = wholeNumber;
const name = text("A name").min(1);
const note = text("A note").nullable();
/** Who did something, by name, and when. */
const deed = z.strictObject({ by: name, at: instant });

const source = z.strictObject({
	name: text("The name of a source").min(1),
	kind: z.enum(SOURCE_KINDS),
	/** Other names. */
	aliases: list(text("The name of a source"), "aliases"),
	reliability: z.enum(RELIABILITIES).nullable(),
	note,
	/** What was agreed for this story. Who knows an identity is in no file. */
	terms: z
		.strictObject({ groundRule: z.enum(GROUND_RULES).nullable(), anonymityReason: note, access: note })
		.nullable(),
});

const comment = z.strictObject({ body: text("A comment").min(1), ...deed.shape, resolved: deed.nullable() });

const file = z.strictObject({
	name: text("A file name").min(1),
	mediaType: text("A name"),
	/** Bytes. */
	size: wholeNumber,
	sha256: z
		.string()
		.max(64)
		.regex(/^[0-9a-f]{64}$/, "A SHA-256 has 64 hexadecimal digits."),
});

const evidence = z.strictObject({
	bearing: z.enum(BEARINGS),
	kind: z.enum(EVIDENCE_KINDS),
	title: text("A title").nullable(),
	locator: text("A locator"),
	source: sourceNumber.nullable(),
	url: text("A link").nullable(),
	quote: text("A quotation").nullable(),
	note,
	/** Its bytes are not in here. */
	file: file.nullable(),
	retrievedAt: instant.nullable(),
	...deed.shape,
});

const claim = z.strictObject({
	/** UTF-16 code units into `text`, end exclusive. */
	start: wholeNumber,
	end: wholeNumber,
	quote: text("A claim"),
	/** Whether its words stand in `text` as they were, have changed, or are gone. */
	anchor: z.enum(ANCHOR_STATES),
	who: text("A claim"),
	what: text("A claim"),
	/** Origin first. */
	chain: list(z.strictObject({ source: sourceNumber, cue: text("A cue").nullable() }), "links of a chain"),
	cue: text("A cue").nullable(),
	form: z.enum(FORMS),
	stance: z.enum(STANCES),
	hedge: text("A hedge").nullable(),
	attributionStatus: z.enum(ATTRIBUTION_STATUSES),
	/** Who set the status as it stands; null where nobody has touched it. */
	attributionSet: deed.nullable(),
	verificationStatus: z.enum(VERIFICATION_STATUSES),
	verificationSet: deed.nullable(),
	credibility: z.literal([...CREDIBILITIES]).nullable(),
	flagged: z.boolean(),
	/** The extractor’s certainty; null for a claim that a person made. */
	confidence: z.number().min(0).max(1).nullable(),
	why: note,
	isByHand: z.boolean(),
	/** The place in this list of the claim that it was split from. */
	splitFrom: wholeNumber.nullable(),
	evidence: list(evidence, "pieces of evidence"),
	comments: list(comment, "comments"),
	/** Findings that somebody let stand, with the reason. */
	waivers: list(
		z.strictObject({
			rule: text("An identifier"),
			source: sourceNumber.nullable(),
			reason: text("A reason").min(1),
			...deed.shape,
		}),
		"comments",
	),
	/** Better words that were proposed for it. */
	wordings: list(
		z.strictObject({
			original: text("A claim"),
			text: text("A claim"),
			note,
			...deed.shape,
			decided: z
				.strictObject({ outcome: z.enum(["accepted", "refused"]), reason: text("A reason").nullable(), ...deed.shape })
				.nullable(),
		}),
		"wordings",
	),
	/** What readers were told about it after publication. */
	corrections: list(
		z.strictObject({
			action: z.enum(CORRECTION_ACTIONS),
			cause: z.enum(CORRECTION_CAUSES),
			source: sourceNumber.nullable(),
			notice: text("A note").min(1),
			note,
			...deed.shape,
		}),
		"wordings",
	),
});

/**
 * A story as a file, to go on working in another newsroom. Nothing in it has an identifier of one newsroom: claims and
 * sources are named by their place, people by name. So the file of a story that was made of a file is that very file.
 */
export const storyFile = z.strictObject({
	format: z.literal("onrecord-story"),
	version: z.literal(1),
	title: text("A title").min(1),
	deadline: instant.nullable(),
	/** The newest draft. */
	text: text("An article").min(1),
	sources: list(source, "sources of a story"),
	/** In the order of the text. */
	claims: list(claim, "claims"),
	/** On the whole story. */
	comments: list(comment, "comments"),
});
export type StoryFile = z.infer<typeof storyFile>;

/** The shape of a story file as a JSON Schema (2020-12), for other programs. */
export const storyFileSchema = () => ({
	title: "Onrecord story",
	description:
		"Offsets count UTF-16 code units, ends are exclusive, times are UTC; sources and claims are named by their place.",
	...z.toJSONSchema(storyFile, { io: "input" }),
});
