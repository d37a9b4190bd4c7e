import { peopleIn } from "../sourcing/origins.ts";

/** Somebody whose office is to speak for others has no name in the story, and yet hides from nobody. */
const SPEAKS_FOR_OTHERS =
	/\b(?:spokes(?:man|men|woman|women|person|people|persons)|press (?:officers?|secretary|office)|media officer|statement)\b/i;

/** Words that say nothing of who somebody is. */
const EMPTY =
	/^(?:(?:a|an|the|one|two|three|four|five|some|several|many|multiple|numerous|other|another|different|separate|unnamed|anonymous|unidentified|confidential|reliable|trusted|credible|informed|well-informed|well-placed|authoritative|knowledgeable|inside|of|our|these|those)\s+)*(?:sources?|insiders?|people|persons?|individuals?|observers?)$/i;

/** Where a descriptor says what somebody knows or belongs to, its noun is over. */
const NOUN_ENDS =
	/[,(]|\s(?:with|in|at|from|to|of|who|whose|that|familiar|close|briefed|on|inside|within|for|involved|near|working|speaking)\b/i;

/** Phrases that newsrooms reach for without thinking; whatever follows them, readers see one formula. */
const STOCK = /\b(?:familiar with|close to|with (?:direct |first-hand )?knowledge of|briefed on|in the know)\b/i;

export const speaksForOthers = (descriptor: string): boolean => SPEAKS_FOR_OTHERS.test(descriptor);

/** "A source", "several insiders", "reliable sources": nothing that lets a reader judge them. */
export const isBare = (descriptor: string): boolean => EMPTY.test(descriptor.trim());

/** Does the descriptor speak of more than one person, with a number or without? */
export function isPlural(descriptor: string): boolean {
	if (peopleIn(descriptor) > 1) return true;
	const noun = descriptor.trim().split(NOUN_ENDS)[0] ?? "";
	return !/^(?:a|an|one)\s/i.test(noun) && /(?:people|persons|[^s’']s)$/i.test(noun);
}

/** What two descriptors share where readers take them for one formula: the stock phrase, or else all their words. */
export const formulaOf = (descriptor: string): string =>
	STOCK.exec(descriptor)?.[0].toLowerCase() ?? descriptor.trim().toLowerCase();
