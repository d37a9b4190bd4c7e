import { WORD } from "../../english/word-class.ts";
import type { WordTable } from "../../english/word-table.ts";
import type { Sentence } from "../../text/text-model.ts";
import type { Mention } from "./entity.ts";

const ISSUES =
	/^(?:sent|circulated|published|released|issued|produced|wrote|prepared|compiled|drafted|submitted|filed|distributed|posted|signed)$/;
const LEADS =
	/^(?:owns|owned|runs|ran|manages|managed|leads|led|heads|headed|founded|chairs|chaired|represents|represented)$/;

/** "The institute published a report", "the institute’s report": whose a document is. */
function ownDocument({ word, lower }: WordTable, mentions: readonly Mention[], k: number): void {
	const { first, end, entity } = mentions[k] as Mention;
	if (entity.kind !== "document" || entity.owner || entity.proper) return;
	const by = /^(?:by|from)$/.test(lower[end] ?? "") ? mentions.find((other) => other.first === end + 1) : undefined;
	const possessor = mentions.find((other) => other.role === "owner" && other.first >= first && other.end < end);
	let verb = first - 1;
	while (verb > first - 4 && word[verb] === WORD.PREPOSITION) verb--;
	const issuer = ISSUES.test(lower[verb] ?? "")
		? mentions.findLast((other) => other.first < verb && (other.role === "main" || other.role === "subject"))
		: undefined;
	const owner = (by ?? possessor ?? issuer)?.entity;
	if (owner && owner !== entity && (owner.kind === "person" || owner.kind === "body" || owner.proper))
		entity.owner = owner;
}

/** What the mentions of a sentence say of each other: who speaks for which body. */
export function relate(table: WordTable, mentions: readonly Mention[], { endToken }: Sentence): void {
	const { word, lower } = table;
	for (const [k, { end, entity }] of mentions.entries()) {
		ownDocument(table, mentions, k);
		if (entity.kind !== "person" && entity.kind !== "name") continue;
		const of = word[end] === WORD.PREPOSITION && /^(?:of|for|at|from|with)$/.test(lower[end] ?? "") ? end + 1 : -1;
		let who = word[end] === WORD.COMMA ? end + 1 : end;
		const relative = lower[who] === "who" && LEADS.test(lower[who + 1] ?? "") ? who + 2 : -1;
		if (/^(?:is|was)$/.test(lower[who] ?? "")) who = -1;
		for (const other of mentions.slice(k + 1, k + 4)) {
			const reaches = other.first === of || (relative > 0 && other.first === relative && other.first < endToken);
			if (reaches && (other.entity.kind === "body" || (other.entity.kind === "name" && other.entity.proper)))
				entity.body ??= other.entity;
		}
	}
}
