import { expect, test } from "vitest";
import { firstFrom } from "../../../lib/core/extraction/attributions/voices.ts";
import { entitiesOf } from "../../../lib/core/extraction/entities/read-entities.ts";
import { readText } from "../../../lib/core/text/read-text.ts";

/** Whom the words between ⟦ and ⟧ mean. */
const MEANT: readonly (readonly [text: string, name: string])[] = [
	["Edda Falk, 40, lost her keys. Otto Bein, a porter, said he had seen nothing. ⟦She⟧ went home.", "Edda Falk"],
	["Edda Falk hired Otto Bein as a porter. ⟦He⟧ lost the keys.", "Otto Bein"],
	["The theatre said a second mask had been found. ⟦It⟧ plans no show.", "The theatre"],
	["Otto Bein, a porter, said the lift had failed. A tall woman in a coat shook ⟦her⟧ head.", "A tall woman in a coat"],
	["Mayor Edda Falk opened the bridge. Otto Bein, a farmer, disagreed. ⟦The mayor⟧ left early.", "Edda Falk"],
	[
		"The health ministry has no beds. The transport ministry has no buses. ⟦The ministry⟧ is hiring.",
		"The transport ministry",
	],
	["Traders say Falk Foods is broke. ⟦The company⟧ owes the town money.", "Falk Foods"],
	["Edda Falk moved to Bergen in May. ⟦Falk⟧ sells boats.", "Edda Falk"],
	["A keeper won a prize in Skive. The winner, Otto Bein, 61, cried. ⟦He⟧ has no boat.", "Otto Bein"],
	["Divers met the town’s clerks. “The hull is rotten,” Edda Falk said. “The clerks knew,” ⟦she⟧ said.", "Edda Falk"],
];

test.each(MEANT)("%s", (marked, name) => {
	const at = marked.indexOf("⟦");
	const lead = "The ferry has run since 1950.\n\n";
	const model = readText(`${lead}${marked.replace(/[⟦⟧]/g, "")}`);
	expect(entitiesOf(model).at(firstFrom(model.tokens, lead.length + at))?.entity.name).toBe(name);
});
