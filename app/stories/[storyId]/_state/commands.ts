import { VERIFICATION, VERIFICATION_STATUSES } from "@/lib/core/vocabulary/vocabulary.ts";
import type { How } from "./change.ts";
import type { DeskStore } from "./desk-store.ts";
import { nextGap, tickGap, untickLast } from "./gap-keys.ts";
import { extend, nextFinding, nextUndecided, pickAll, step, togglePicked } from "./moves.ts";
import { nextByRisk } from "./next-by-risk.ts";
import { type Place, pickedTo } from "./place.ts";
import { recheck } from "./recheck.ts";
import { merge, moveEdge, remove } from "./span-edits.ts";
import { assignToMe, attribution, repeat, toggleFlag, verification } from "./tagging.ts";

export interface Command {
	readonly id: string;
	readonly group: "Go" | "Decide" | "Write" | "Words" | "Many" | "Desk";
	readonly title: string;
	/** The default key: a character, or a name with its modifiers ("Shift+j", "Mod+k", "Delete"). */
	readonly key: string;
	readonly run: (store: DeskStore, lead: (place: Place) => void) => void;
	/** Changes something, so it is not for viewers. */
	readonly writes: boolean;
}

type Row = readonly [id: string, group: Command["group"], key: string, title: string, run: Command["run"]];

const looks: readonly Row[] = [
	["next", "Go", "j", "Next claim", (store) => void step(store, 1)],
	["previous", "Go", "k", "Previous claim", (store) => void step(store, -1)],
	["next-undecided", "Go", "n", "Next unchecked claim", nextUndecided],
	["next-risk", "Go", "Shift+n", "Riskiest unchecked claim", (store) => void nextByRisk(store)],
	["next-finding", "Go", "Shift+f", "Next claim with a finding", nextFinding],
	["next-gap", "Go", "q", "Next gap: words in no claim", (store) => void nextGap(store)],
	["open", "Go", "Enter", "Open details / create claim from selection", (_, lead) => lead("selection")],
	["next-hop", "Go", "l", "Next source of the chain", (_, lead) => lead("next-hop")],
	["previous-hop", "Go", "h", "Previous source of the chain", (_, lead) => lead("previous-hop")],
	["quotation", "Go", "o", "Quotation and its original", (_, lead) => lead("quotation")],
	["play", "Go", "p", "Play the recording at the quotation", (_, lead) => lead("play")],
	["search", "Go", "/", "Search and filter", (_, lead) => lead("search")],
	["pick", "Many", "x", "Select this claim", togglePicked],
	["extend-down", "Many", "Shift+j", "Extend the selection down", (store) => extend(store, 1)],
	["extend-up", "Many", "Shift+k", "Extend the selection up", (store) => extend(store, -1)],
	["pick-all", "Many", "Mod+a", "Select every claim in the list", pickAll],
	["unpick", "Many", "Escape", "Clear selection", (store) => store.set({ picked: new Set() })],
	["keys", "Desk", "?", "Keyboard shortcuts", (store) => store.set({ panel: "keys" })],
	["palette", "Desk", "Mod+k", "Search commands, claims, sources", (store) => store.set({ panel: "palette" })],
];

const writes: readonly Row[] = [
	...VERIFICATION_STATUSES.map(
		(status, index): Row => [
			`verify-${status}`,
			"Decide",
			String(index),
			index === 0 ? "Back to unchecked" : VERIFICATION[status].name,
			(store) => verification(store, status),
		],
	),
	["accept", "Decide", "a", "Accept the attribution", (store) => attribution(store, "accepted")],
	[
		"verify-attribution",
		"Decide",
		"v",
		"Attribution checked against the original",
		(store) => attribution(store, "verified"),
	],
	["recheck", "Decide", "Shift+a", "Changed words checked again", (store) => recheck(store)],
	["misattributed", "Decide", "Shift+v", "Misattributed", (store) => attribution(store, "misattributed")],
	["repeat", "Decide", ".", "Repeat last action", repeat],
	["flag", "Decide", "f", "Flag", toggleFlag],
	["source", "Write", "s", "Replace the source", toChain("source", "replace")],
	["relay", "Write", "r", "Add an outlet after the source", toChain("relay", "via")],
	["earlier-source", "Write", "Shift+s", "Add an earlier source", toChain("earlier-source", "before")],
	["assign-me", "Write", "i", "Assign to me", assignToMe],
	["ground-rule", "Write", "g", "Ground rule of the origin", (_, lead) => lead("ground-rule")],
	["evidence", "Write", "e", "Add evidence", (_, lead) => lead("evidence")],
	[
		"quote-evidence",
		"Write",
		"Shift+e",
		"Add the quotation’s place in the original as evidence",
		(_, lead) => lead("quote-evidence"),
	],
	["take-over", "Write", "y", "Take over evidence from an earlier story", (_, lead) => lead("take-over")],
	["repeats", "Many", "u", "Same decision for its repeats", (_, lead) => lead("repeats")],
	["comment", "Write", "c", "Comment", (_, lead) => lead("comment")],
	["wording", "Write", "Shift+w", "Propose better words", (_, lead) => lead("wording")],
	["correction", "Write", "Shift+c", "Note a correction after publication", (_, lead) => lead("correction")],
	["who", "Write", "w", "Edit who the claim is about", (_, lead) => lead("who")],
	["end-back", "Words", "[", "Remove last word", (store) => moveEdge(store, "end", -1)],
	["end-on", "Words", "]", "Add next word", (store) => moveEdge(store, "end", 1)],
	["start-back", "Words", "Shift+[", "Add previous word", (store) => moveEdge(store, "start", -1)],
	["start-on", "Words", "Shift+]", "Remove first word", (store) => moveEdge(store, "start", 1)],
	["mark", "Words", "t", "Mark text for a new claim", (_, lead) => lead("mark")],
	["tick-gap", "Words", "b", "Nothing to check in this gap; on to the next", (store) => void tickGap(store)],
	["untick-gap", "Words", "Shift+b", "Open the words ticked last again", (store) => void untickLast(store)],
	["read-left-out", "Words", "Shift+t", "Read lines left out for claims", (_, lead) => lead("left-out")],
	["edit-text", "Write", "d", "Edit this paragraph as a new draft", (_, lead) => lead("edit-text")],
	["merge", "Words", "m", "Merge with the next claim, or the selected ones", merge],
	["split", "Words", "Shift+m", "Split", (store) => store.current() && store.set({ panel: "split" })],
	["delete", "Words", "Delete", "Delete", remove],
	["undo", "Desk", "z", "Undo", (store) => store.undo()],
	["redo", "Desk", "Shift+z", "Redo", (store) => store.redo()],
];

/** To the chain of the current claim; where several are selected, to the picker of them all. */
function toChain(place: Place, how: How): Command["run"] {
	return (store, lead) => lead(store.state().picked.size > 0 ? pickedTo(how) : place);
}

/** Every command of the desk, in the order in which the key sheet shows them. */
export const COMMANDS: readonly Command[] = [...looks.map(command(false)), ...writes.map(command(true))];

function command(writing: boolean) {
	return ([id, group, key, title, run]: Row): Command => ({
		id,
		group,
		key,
		title,
		run,
		writes: writing,
	});
}
