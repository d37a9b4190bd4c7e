import { z } from "zod";
import { SOURCE_KINDS } from "../core/vocabulary/vocabulary.ts";
import { identifier } from "./identifier.ts";

export const provenanceInput = z.object({ storyId: identifier });

const source = z.object({ sourceId: z.string(), name: z.string(), kind: z.enum(SOURCE_KINDS) });
const place = { id: z.string(), x: z.number(), y: z.number(), width: z.number(), height: z.number() };

/** A story's provenance graph as it is drawn: places in points from the upper left, the middle of each box. */
export const provenanceView = z.object({
	width: z.number(),
	height: z.number(),
	nodes: z.array(
		z.discriminatedUnion("kind", [
			z.object({ ...place, kind: z.literal("source"), source }),
			z.object({ ...place, kind: z.literal("claims"), claims: z.array(z.string()) }),
		]),
	),
	edges: z.array(z.object({ from: z.string(), to: z.string(), claims: z.number() })),
});
export type ProvenanceView = z.infer<typeof provenanceView>;
export type DrawnNode = ProvenanceView["nodes"][number];
