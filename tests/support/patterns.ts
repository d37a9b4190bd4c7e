import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../..");

/** A regular expression of our own. */
export interface Pattern {
	/** File, line and what it is called there. */
	readonly at: string;
	readonly source: string;
	readonly flags: string;
}

/** Every source file in folders of the repository, generated ones left out. */
function filesIn(folders: readonly string[]): string[] {
	return folders.flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
			.filter(({ name, parentPath }) => /\.tsx?$/.test(name) && !parentPath.includes("generated"))
			.map(({ name, parentPath }) => join(parentPath, name)),
	);
}

/** Every regular expression that is written out. */
export function patternsIn(folders: readonly string[]): Pattern[] {
	return filesIn(folders).flatMap((path) => {
		const found: Pattern[] = [];
		walk(path, (node, at) => {
			if (!ts.isRegularExpressionLiteral(node)) return;
			const end = node.text.lastIndexOf("/");
			found.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
		});
		return found;
	});
}

/** How many expressions of each file build a regular expression of strings. */
export function buildersIn(folders: readonly string[]): Map<string, number> {
	const builders = new Map<string, number>();
	for (const path of filesIn(folders).filter((path) => readFileSync(path, "utf8").includes("RegExp(")))
		walk(path, (node) => {
			const builds = ts.isNewExpression(node) || ts.isCallExpression(node);
			if (!builds || node.expression.getText() !== "RegExp") return;
			const file = relative(ROOT, path);
			builders.set(file, (builders.get(file) ?? 0) + 1);
		});
	return builders;
}

function walk(path: string, visit: (node: ts.Node, at: string) => void): void {
	const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
	const go = (node: ts.Node, name: string): void => {
		const named = "name" in node && node.name ? (node.name as ts.Node).getText() : name;
		const { line } = file.getLineAndCharacterOfPosition(node.getStart());
		visit(node, `${relative(ROOT, path)}:${line + 1} ${named}`);
		ts.forEachChild(node, (child) => go(child, named));
	};
	go(file, "");
}

/** Notes every regular expression that our code builds of strings while `run` runs, with the place that builds it. */
export async function builtWhile(run: () => Promise<void>): Promise<Pattern[]> {
	const built: Pattern[] = [];
	const Built = globalThis.RegExp;
	const note = (made: RegExp): RegExp => {
		const frame = new Error().stack?.split("\n").find((line) => /\/(?:lib|app)\/(?!.*node_modules)/.test(line));
		const at = frame?.match(/((?:lib|app)\/[^\s?)]+?):(\d+):(\d+)/);
		if (at) built.push({ at: at.slice(1).join(":"), source: made.source, flags: made.flags });
		return made;
	};
	globalThis.RegExp = new Proxy(Built, {
		construct: (target, given: [string]) => note(new target(...given)),
		apply: (target, _, given: [string]) => note(target(...given)),
	});
	try {
		await run();
	} finally {
		globalThis.RegExp = Built;
	}
	return built;
}
