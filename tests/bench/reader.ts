import { spawnSync } from "node:child_process";
import { register } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readAcceptance } from "../../lib/training/acceptance.ts";
import { f1 } from "../../lib/training/score-attributions.ts";
import { emptyClaimScore, scoreClaims } from "../../lib/training/score-claims.ts";
import { readHouse, UNREAD } from "../core/house/read-house.ts";

const WHOLE = "nothing";

/** Parts of the reader, the module that each is called through, and what stands in its place when it is left out. */
const PARTS: readonly (readonly [name: string, module: string, instead: string])[] = [
	[WHOLE, "", ""],
	[
		"the learned word classes (spelling alone)",
		"english/word-tagger/read-classes.ts",
		"export const readClasses = () => {};",
	],
	["a verb for each clause", "english/settle-classes.ts", "export const settleClasses = () => {};"],
	["the clause tree", "english/clause-tree.ts", "export const clausesOf = () => [];"],
	["asides as claims", "extraction/clauses/asides.ts", "export const findAsides = () => [];"],
	["pronouns", "extraction/entities/pronouns.ts", "export const antecedent = () => null;"],
	["speech in speech", "extraction/attributions/rules/speech-frames.ts", "export const speechFrames = () => [];"],
	[
		"the end of what is said",
		"extraction/attributions/rules/reach.ts",
		"export const reachEnd = (table, from, limit) => limit;",
	],
	[
		"frames settled with each other",
		"extraction/attributions/rules/settle-frames.ts",
		"export const settleFrames = (table, frames) => frames;",
	],
	[
		"paraphrase that goes on",
		"extraction/attributions/chains/carry-over.ts",
		"export const carriesOver = () => false;",
	],
	[
		"subjects named by entities",
		"extraction/entities/read-entities.ts",
		'import { entitiesOf as whole } from "WHOLE"; export const entitiesOf = (model) => ({ ...whole(model), from: () => null, at: () => null, meant: () => null });',
	],
];

const HOOK = `
	let part;
	export const initialize = (data) => { part = data; };
	export const load = (url, context, next) => url.endsWith("/lib/core/" + part.module)
		? { format: "module", shortCircuit: true, source: 'export * from "' + url + '?whole";' + part.instead.replace("WHOLE", url + "?whole") }
		: next(url, context);
`;

/** Prints how many claims come out right as they are when a part of the reader is left out; `ACCEPTANCE` may name a folder of annotated articles. */
export async function run(): Promise<void> {
	for (const [name] of PARTS) {
		const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", fileURLToPath(import.meta.url), name], {
			encoding: "utf8",
		});
		console.log(
			`  ${name === WHOLE ? "with everything" : `without ${name}`}: ${stdout.trim() || stderr.slice(0, 400)}`,
		);
	}
}

async function measure(part: string): Promise<void> {
	const [, module, instead] = PARTS.find(([name]) => name === part) ?? ["", "", ""];
	if (module) register(`data:text/javascript,${encodeURIComponent(HOOK)}`, { data: { module, instead } });
	const { extract } = await import("../../lib/core/extraction/extract.ts");
	const house = readHouse(join(import.meta.dirname, "../core/house"));
	const other = process.env.ACCEPTANCE ? readAcceptance(process.env.ACCEPTANCE) : [];
	const sets = [
		["read", house.filter(({ name }) => !UNREAD.has(name))],
		["unread", house.filter(({ name }) => UNREAD.has(name))],
		["others’", other],
	] as const;
	const figures = sets.map(([set, articles]) => {
		const score = emptyClaimScore();
		for (const { text, claims } of articles) scoreClaims(score, text, extract(text).claims, claims);
		return articles.length > 0 ? `${set} ${f1(score.asIs).toFixed(3)}` : "";
	});
	console.log(figures.join("  "));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await measure(process.argv[2] ?? "");
