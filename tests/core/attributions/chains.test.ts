import { describe, expect, it } from "vitest";
import { sourceKind } from "../../../lib/core/extraction/attributions/sources/source-kind.ts";
import { cues, stances } from "./cases/cues.ts";
import { kinds, names } from "./cases/names.ts";
import { none } from "./cases/none.ts";
import { quotations } from "./cases/quotations.ts";
import { relays } from "./cases/relays.ts";
import { credited } from "./credited.ts";

describe("who is credited", () => {
	it.each(cues)("by a cue: %s", (text, chain) => expect(credited(text).chain).toBe(chain));
	it.each(relays)("through whom: %s", (text, chain) => expect(credited(text).chain).toBe(chain));
	it.each(names)("by full name: %s", (text, chain) => expect(credited(text).chain).toBe(chain));
	it.each(quotations)("in speech: %s", (text, chain) => expect(credited(text).chain).toBe(chain));
	it.each(none)("nobody: %s", (text) => expect(credited(text).chain).toBe(""));
	it.each(stances)("with a stance: %s", (text, stance) => expect(credited(text).stance).toBe(stance));
});

describe("the kind of source", () => {
	it.each(kinds)("%s", (name, kind) => expect(sourceKind(name)).toBe(kind));
});
