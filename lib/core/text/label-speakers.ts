import type { Block } from "./block.ts";
import { type SpeakerLabel, speakerLabel } from "./speakers.ts";

/** "And from Chair Alba Moreno:" above a quotation. */
const ANNOUNCED =
	/^(?:(?:and|also|then|next|here is|here['’]s|this is|more)\s)?(?:from\s|by\s)?((?:\p{Lu}[\p{L}\p{M}'’.-]*\s){0,5}\p{Lu}[\p{L}\p{M}'’.-]*)(?:,\s[^:\n]{2,60})?:$/iu;
const LONGEST_ANNOUNCEMENT = 120;
/** So many labels make a transcript of what could be notes. */
const FEWEST_LABELS = 2;
/** The least part of a transcript's paragraphs that a label leads. */
const LEAST_LABELLED = 0.2;

/**
 * Cuts the labels off that say who speaks, and says of each block whose words it holds. In a transcript what follows a
 * label goes on being that speaker's until the next label or heading; what an interviewer asks is a `question`.
 */
export function labelSpeakers(text: string, blocks: readonly Block[]): Block[] {
	const labels = blocks.map((block) => labelOf(text, block));
	const found = labels.filter((label) => label !== null);
	const isTranscript = readsAsTranscript(found, blocks.filter(isRead).length);
	const isInterview = found.some(({ speaker }) => speaker === "Q") && found.some(({ speaker }) => speaker === "A");
	const marked: Block[] = [];
	let going: string | null = null;
	let isAsked = false;
	for (const [i, block] of blocks.entries()) {
		const label = labels[i] ?? null;
		if (label && holds(label, isTranscript, isInterview)) {
			const speaker = label.speaker === "A" && isInterview ? "" : label.speaker;
			isAsked = isInterview && label.speaker === "Q";
			const leads = label.content.start > label.label.start;
			going = leads && isTranscript && !isAsked ? speaker : null;
			const said: Block = isAsked
				? { ...label.content, kind: "question" }
				: { ...label.content, kind: block.kind === "list-item" ? "list-item" : "paragraph", speaker };
			const name: Block = { ...label.label, kind: "speaker" };
			marked.push(...(leads ? [name, said] : [said, name]));
			continue;
		}
		const announced = announcedBy(text, block, blocks[i + 1]);
		if (announced !== null) {
			marked.push({ ...block, kind: "speaker" });
			going = announced;
			isAsked = false;
			continue;
		}
		if (block.kind === "title" || block.kind === "heading") going = null;
		if (going !== null && isRead(block)) {
			marked.push({ ...block, speaker: going });
			if (!isTranscript) going = null;
		} else marked.push(isAsked && isRead(block) ? { ...block, kind: "question" } : block);
	}
	return marked;
}

/** Labels that lead their words stand at many paragraphs, and at least one of them is sure or comes again. */
function readsAsTranscript(labels: readonly SpeakerLabel[], paragraphs: number): boolean {
	const leading = labels.filter(({ content, label }) => content.start > label.start);
	if (leading.length < FEWEST_LABELS || leading.length < paragraphs * LEAST_LABELLED) return false;
	const names = leading.map(({ speaker }) => speaker);
	return (
		leading.some(({ needsOthers }) => !needsOthers) ||
		new Set(names).size < names.length ||
		names.filter((name) => name.includes(" ") || name === "Q" || name === "A").length >= FEWEST_LABELS
	);
}

/** A label's words may lack their full stop, or ask: the blocks took them for a heading, or for what follows the article. */
function labelOf(text: string, block: Block): SpeakerLabel | null {
	if (!isRead(block) && block.kind !== "heading" && block.kind !== "boilerplate") return null;
	const label = speakerLabel(text, block);
	const isBehind = label !== null && label.label.start > label.content.start;
	return block.kind === "boilerplate" && !isBehind ? null : label;
}

const isRead = ({ kind }: Block): boolean => kind === "paragraph" || kind === "list-item";

function holds({ speaker, needsOthers }: SpeakerLabel, isTranscript: boolean, isInterview: boolean): boolean {
	if (speaker === "Q" || speaker === "A") return isInterview;
	return !needsOthers || isTranscript;
}

/** Who is named above a quotation, or null. */
function announcedBy(text: string, block: Block, next: Block | undefined): string | null {
	if (!isRead(block) && block.kind !== "heading") return null;
	if (
		block.end - block.start > LONGEST_ANNOUNCEMENT ||
		!next ||
		!/^["“«‘]/.test(text.slice(next.start, next.start + 1))
	)
		return null;
	const name = ANNOUNCED.exec(text.slice(block.start, block.end))?.[1];
	return name !== undefined && /^\p{Lu}/u.test(name) && /\s/.test(name) ? name : null;
}
