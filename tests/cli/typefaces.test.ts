import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { FEATURES, makeTypefaces, WEIGHTS } from "../../lib/cli/typefaces.mjs";

const APP = join(import.meta.dirname, "../../app");
const MADE = join(APP, "_typefaces/generated");
/** The OpenType features behind what a style sheet may say of figures. */
const FEATURE_OF: Record<string, string> = { "tabular-nums": "tnum" };

let styleSheets: string;
let faces: string;
beforeAll(async () => {
	await makeTypefaces();
	faces = readFileSync(join(MADE, "typefaces.css"), "utf8");
	styleSheets = readdirSync(APP, { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(".css") && !path.includes("_typefaces"))
		.map((path) => readFileSync(join(APP, path), "utf8"))
		.join("\n");
});

test("every face has its file, smaller than the whole one by a fifth and more", () => {
	const files = [...faces.matchAll(/url\(\.\/(.+?)\)/g)].map((match) => match[1] as string);
	expect(files).toHaveLength(13);
	const whole = createRequire(import.meta.url);
	for (const file of files) {
		const original = whole.resolve(`@fontsource-variable/${file.slice(0, file.indexOf("-"))}/files/${file}`);
		expect(statSync(join(MADE, file)).size, file).toBeLessThan(0.8 * statSync(original).size);
	}
});

test("the families that the style sheets name are there, upright and, for the text, in italics", () => {
	const families = [...styleSheets.matchAll(/--(?:serif|sans): "(.+?)"/g)].map((match) => match[1]);
	expect(families).toEqual(["Newsreader Variable", "Inter Variable"]);
	for (const family of families) expect(faces).toContain(`font-family: "${family}";\n\tfont-style: normal;`);
	expect(faces).toContain('font-family: "Newsreader Variable";\n\tfont-style: italic;');
});

test("the style sheets ask for no weight and no feature that was cut away", () => {
	const weights = [...styleSheets.matchAll(/font-weight:\s*(\d+)/g)].map((match) => Number(match[1]));
	expect(weights.length).toBeGreaterThan(10);
	for (const weight of weights) {
		expect(weight).toBeGreaterThanOrEqual(WEIGHTS.min);
		expect(weight).toBeLessThanOrEqual(WEIGHTS.max);
	}
	const named = [...styleSheets.matchAll(/font-feature-settings:([^;]+);/g)].flatMap((match) => [
		...(match[1] as string).matchAll(/"(\w{4})"/g),
	]);
	const variants = [...styleSheets.matchAll(/font-variant-\w+:\s*([\w-]+)/g)].map(
		(match) => FEATURE_OF[match[1] as string] ?? match[1],
	);
	const wanted = [...named.map((match) => match[1]), ...variants];
	expect(new Set(wanted)).toEqual(new Set(["cv11", "ss03", "tnum"]));
	for (const feature of wanted) expect(FEATURES).toContain(feature);
});
