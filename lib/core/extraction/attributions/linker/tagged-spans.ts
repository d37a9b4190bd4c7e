import { begins, kindOf, OUTSIDE, roleOf } from "../tagger/labels.ts";

/** Tokens `[first, end)` that the tagger gave one role. */
export interface TaggedSpan {
	/** The label that a span of this kind begins with: its role and direction. */
	readonly kind: number;
	/** SOURCE, CUE or CONTENT of labels.ts. */
	readonly role: number;
	readonly first: number;
	readonly end: number;
}

/** The spans that a sequence of labels stands for, in text order. */
export function taggedSpans(labels: Uint8Array): TaggedSpan[] {
	const found: TaggedSpan[] = [];
	for (let i = 0; i < labels.length; ) {
		const label = labels[i] as number;
		if (label === OUTSIDE) {
			i++;
			continue;
		}
		const kind = kindOf(label);
		let end = i + 1;
		while (end < labels.length && !begins(labels[end] as number) && kindOf(labels[end] as number) === kind) end++;
		found.push({ kind, role: roleOf(label), first: i, end });
		i = end;
	}
	return found;
}
