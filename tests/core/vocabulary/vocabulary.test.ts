import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { counted, countedInWords } from "@/lib/core/vocabulary/counted.ts";
import type { Row } from "@/lib/core/vocabulary/table.ts";
import * as vocabulary from "@/lib/core/vocabulary/vocabulary.ts";

type Table = Readonly<Record<string, Row>>;
const EXPORTS: readonly (readonly [string, unknown])[] = Object.entries(vocabulary);
const TABLES = EXPORTS.flatMap(([name, one]): [string, Table][] =>
	typeof one === "object" && !Array.isArray(one) ? [[name, one as Table]] : [],
);

test("every vocabulary is a table, and every list of values has one", () => {
	const lists = EXPORTS.map(([, one]) => one).filter((one) => Array.isArray(one));
	expect(TABLES.length).toBeGreaterThan(10);
	expect(
		TABLES.map(([, table]) =>
			Object.values(table)
				.map(({ value }) => value)
				.join(),
		).toSorted(),
	).toEqual(lists.map((list) => list.join()).toSorted());
});

for (const [name, table] of TABLES)
	test(`in ${name} no two values share a name, a letter or a key, and every one has a meaning`, () => {
		const rows = Object.values(table);
		for (const read of [(row: Row) => row.name.toLowerCase(), (row: Row) => row.letter, (row: Row) => row.key]) {
			const given = rows.map(read).filter((words) => words !== undefined);
			expect(new Set(given).size).toBe(given.length);
		}
		expect(rows.filter(({ meaning }) => meaning.trim() === "")).toEqual([]);
	});

test("no other file spells out what a vocabulary names", () => {
	// One-word names are English words that other sentences need; only the longer ones can be told apart from those.
	const names = TABLES.flatMap(([, table]) => Object.values(table).map(({ name }) => name)).filter((name) =>
		name.includes(" "),
	);
	const found = ["app", "lib"].flatMap(sources).flatMap((file) => {
		const text = readFileSync(file, "utf8");
		return names
			.filter((name) => text.includes(`"${name}"`) || text.includes(`>${name}<`))
			.map((name) => `${file}: ${name}`);
	});
	expect(found).toEqual([]);
});

test("a number of things is written with its thousands parted, below ten in words where it is a sentence", () => {
	expect(counted(1, "claim")).toBe("1 claim");
	expect(counted(0, "claim")).toBe("0 claims");
	expect(counted(1_234_567, "claim")).toBe("1,234,567 claims");
	expect(counted(2, "piece of evidence", "pieces of evidence")).toBe("2 pieces of evidence");
	expect(countedInWords(3, "claim")).toBe("three claims");
	expect(countedInWords(1000, "claim")).toBe("1,000 claims");
});

function sources(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => /\.tsx?$/.test(file) && !/generated|core\/vocabulary/.test(file))
		.map((file) => path.join(folder, file));
}
