import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const DATA = new URL("../lib/data/", import.meta.url);

/** The client's own type has to come from somewhere; and the two that only lib/data itself uses. */
const INSIDE = new Set(["client.ts", "claim-query.ts", "insert-many.ts"]);

/** What stands between `export` and the body of a function, and the whole of an exported type. */
function exported(source: string): string[] {
	const functions =
		source.match(/^export (?:async )?function\*? [^{]*?\{$|^export const \w+ = (?:async )?\([\s\S]*?=>/gm) ?? [];
	const types = source.match(/^export (?:interface|type) [\s\S]*?^(?:\}|.*;$)/gm) ?? [];
	return [...functions, ...types];
}

const files = readdirSync(DATA).filter((name) => name.endsWith(".ts"));

test.each(files.filter((name) => !INSIDE.has(name)))("what lib/data/%s exports knows nothing of Prisma", (name) => {
	const found = exported(readFileSync(new URL(name, DATA), "utf8"));
	for (const text of found) expect(text).not.toMatch(/Prisma\.|GetPayload/);
});

test("the exports are really looked at", () => {
	expect(exported("export function f(\n\twhere: Prisma.X,\n): void {\n}")[0]).toContain("Prisma.X");
	expect(exported("export const f = (w: Prisma.X): void => {};")[0]).toContain("Prisma.X");
	expect(exported("export type Row = Prisma.GetPayload<{\n\tx: 1;\n}>;")[0]).toContain("GetPayload");
	expect(files.flatMap((name) => exported(readFileSync(new URL(name, DATA), "utf8"))).length).toBeGreaterThan(60);
});

test("the query that Prisma is asked is used inside lib/data only", () => {
	const services = readdirSync(new URL("../lib/services/", import.meta.url), { recursive: true, encoding: "utf8" });
	const asking = services
		.filter((name) => name.endsWith(".ts"))
		.filter((name) =>
			/whereOf|generated/.test(readFileSync(new URL(`../lib/services/${name}`, import.meta.url), "utf8")),
		);
	expect(asking).toEqual([]);
});
