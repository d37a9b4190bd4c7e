import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** Decided by the suite that runs, not by what happens in it: which database, which format. */
const BY_THE_SUITE = /^(?:provider|onSqlite|format)(?: [!=]== "\w+")?$/;

/** What stands between an assertion and its test so that it may never be reached, and the test passes all the same. */
function isConditional(node: ts.Node, child: ts.Node): boolean {
	if (ts.isIfStatement(node)) return child !== node.expression && !BY_THE_SUITE.test(node.expression.getText());
	if (ts.isConditionalExpression(node)) return child !== node.condition;
	if (ts.isCatchClause(node) || ts.isCaseClause(node)) return true;
	return (
		ts.isBinaryExpression(node) &&
		[ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken].includes(node.operatorToken.kind) &&
		child === node.right
	);
}

/** The lines of `code` with an assertion that only some runs reach. */
function skippable(code: string): number[] {
	const file = ts.createSourceFile("a.test.tsx", code, ts.ScriptTarget.Latest, true);
	const found: number[] = [];
	const visit = (node: ts.Node, conditional: boolean): void => {
		const asserts = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "expect";
		if (asserts && conditional) found.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
		ts.forEachChild(node, (child) => visit(child, conditional || isConditional(node, child)));
	};
	visit(file, false);
	return found;
}

test.each([
	["expect(a).toBe(1);", []],
	["if (a)\n  expect(a).toBe(1);", [2]],
	["if (a) {\n  for (const b of a)\n    expect(b).toBe(1);\n}", [3]],
	["if (a) b();\nelse\n  expect(a).toBe(1);", [3]],
	["a && expect(a).toBe(1);", [1]],
	["const b = a ? expect(a) : null;", [1]],
	["try { a(); } catch (error) {\n  expect(error).toBe(1);\n}", [2]],
	["if (await expect(a).resolves) b();", []],
	['if (provider === "sqlite") expect(a).toBe(1);\nif (provider.ok)\n  expect(a).toBe(1);', [3]],
])("sees that %j may skip the assertions of lines %j", (code, lines) => {
	expect(skippable(code)).toEqual(lines);
});

test("no test has an assertion that only some of its runs reach", () => {
	const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((file) =>
		/\.test\.tsx?$/.test(file),
	);
	expect(files.length).toBeGreaterThan(50);
	const found = files.flatMap((file) =>
		skippable(readFileSync(join(import.meta.dirname, file), "utf8")).map((line) => `${file}:${line}`),
	);
	expect(found).toEqual([]);
});
