import type { ClaimReading } from "./claim-reading.ts";
import { speaksForOthers } from "./descriptor.ts";
import type { SourceUse } from "./source-use.ts";

/**
 * The claims that an unnamed source told the story itself; none where the source has a name, speaks for a body that has one,
 * or is known to the story only through an outlet or a document. What another outlet promised its source is that outlet's to
 * answer for: the rules about relays speak of it.
 */
export const toldByUnnamed = ({ source, claims }: SourceUse): readonly ClaimReading[] =>
	source.kind !== "unnamed" || speaksForOthers(source.name)
		? []
		: claims.filter(({ nearest }) => nearest?.sourceId === source.sourceId);

/** Does the claim go back to somebody who hides their name? */
export const hasHiddenOrigin = ({ origin }: ClaimReading): boolean =>
	origin?.kind === "unnamed" && !speaksForOthers(origin.name);

export const isBlank = (note: string | null | undefined): boolean => !note?.trim();
