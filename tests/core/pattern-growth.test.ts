import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { contractFields } from "../support/contract-fields.ts";
import { slownessOf } from "../support/pattern-time.ts";
import { buildersIn, builtWhile, type Pattern, patternsIn } from "../support/patterns.ts";

/** Where what people send is read: in the server, the extractor's threads and the browser. */
const FOLDERS = ["lib/core", "lib/contract", "lib/replica", "lib/data", "lib/services", "app"];
/**
 * Reaches what builds a pattern only when it meets a text: a body that is named by its role, two ranks, an accusation, nurses
 * who become one, an erased passage. */
const TEXT = `Pier closes

Ada Bell said it was late. The council said the pier was closed.

The hospital said that it was open, the board told Reuters. Colonel Ann Hale said it was built in 1910, and General Ann Hale
said it was not.

Dov Lunt forged the lease, Ada Bell said. Nurses said that it was late. The nurse was tired.
`;

let built: Pattern[] = [];
beforeAll(async () => {
	built = await builtWhile(async () => {
		const core = join(import.meta.dirname, "../../lib/core");
		for (const { name, parentPath } of readdirSync(core, { recursive: true, withFileTypes: true }))
			if (/\.ts$/.test(name)) await import(join(parentPath, name));
		const { extract } = await import("../../lib/core/extraction/extract.ts");
		const { checkedExtraction } = await import("../../lib/core/rules/checked-extraction.ts");
		const { lint } = await import("../../lib/core/rules/lint.ts");
		const { settings } = await import("../../lib/core/rules/packs.ts");
		const { finderOf } = await import("../../lib/core/text/mask.ts");
		const extraction = extract(TEXT);
		void [...lint(checkedExtraction(TEXT, extraction), settings("onrecord"))];
		finderOf("a name (of  two words)");
	});
}, 120_000);

const nameOf = ({ at, source }: Pattern): string => `${at} /${source}/`;
/** The patterns that are slow, and on what. */
const slow = (patterns: readonly Pattern[]): string[] =>
	patterns.flatMap((pattern) => {
		const slowness = slownessOf(pattern);
		return slowness === null ? [] : [`${nameOf(pattern)}: ${slowness}`];
	});

describe("no pattern takes more than its share of a longer text", () => {
	test.each(FOLDERS)("written out in %s", (folder) => expect(slow(patternsIn([folder]))).toEqual([]), 300_000);

	test("built of strings", () => {
		const found = new Map(built.map((pattern) => [nameOf(pattern), pattern]));
		expect(slow([...found.values()])).toEqual([]);
	}, 300_000);

	test("every place that builds one was reached", () => {
		const reached = new Map<string, Set<string>>();
		for (const { at } of built) {
			const [file = ""] = at.split(":");
			reached.set(file, (reached.get(file) ?? new Set()).add(at));
		}
		const counted = [...reached].map(([file, places]) => [file, places.size] as const);
		expect(new Map(counted.sort())).toEqual(new Map([...buildersIn(FOLDERS)].sort()));
	});

	test("of the contract's own schemas", async () => {
		const patterns = new Map<string, Pattern>();
		for (const { path, schema } of await contractFields()) {
			const pattern = "def" in schema && "pattern" in schema.def ? schema.def.pattern : null;
			if (pattern instanceof RegExp)
				patterns.set(String(pattern), { at: path, source: pattern.source, flags: pattern.flags });
		}
		expect(patterns.size).toBeGreaterThan(2);
		expect(slow([...patterns.values()])).toEqual([]);
	});
});

test.each(["[\\s.,]+$", "<!--[\\s\\S]*?-->", "\\([^)]*\\)$", "(?:a+)+b", "[’']+s?[’']*$", "\\w+\\s*=\\s*\\d"])(
	"/%s/ would be found",
	(source) => {
		expect(slownessOf({ source, flags: "" })).not.toBeNull();
	},
);

test.each(["[\\s.,]+", "(?<!\\s)\\s+$", "^\\s+$", "\\b\\w{1,30}\\b"])("/%s/ would not", (source) => {
	expect(slownessOf({ source, flags: "" })).toBeNull();
});
