// Makes the typefaces as the app serves them, from the packages that hold them whole. Plain JavaScript, like the
// clients' generation: the checks need what it makes too.
import { readFileSync, writeFileSync } from "node:fs";
import { ROOT } from "./install.mjs";
import { makeOnce } from "./make-once.mjs";
import { STAND_IN_FACES } from "./stand-ins.mjs";

const MADE = `${ROOT}app/_typefaces/generated/`;

/** `scripts` is where a package says which characters each of its files is for. */
const TYPEFACES = [
	{
		family: "Inter Variable",
		name: "inter",
		styles: ["normal"],
		scripts: import.meta.resolve("@fontsource-variable/inter/unicode.json"),
	},
	{
		family: "Newsreader Variable",
		name: "newsreader",
		styles: ["normal", "italic"],
		scripts: import.meta.resolve("@fontsource-variable/newsreader/unicode.json"),
	},
];
/** The lightest and the boldest that a style sheet asks for. */
export const WEIGHTS = { min: 400, max: 700 };
/** What browsers turn on by themselves, then what the style sheets turn on. */
export const FEATURES = [
	"kern",
	"liga",
	"clig",
	"rlig",
	"calt",
	"ccmp",
	"locl",
	"mark",
	"mkmk",
	"tnum",
	"cv11",
	"ss03",
];
/** Of a file's names its copyright, licence and the licence's address (the Open Font License wants them kept). */
const NAMES = [0, 13, 14];

/**
 * Cuts every typeface down to the weights and features that the style sheets use, a file for each script (41 of 106 kB less
 * for a page in English), and writes the style sheet that loads them and their stand-ins, unless those that are there were
 * made alike.
 */
export async function makeTypefaces() {
	const versions = TYPEFACES.map(({ scripts }) => readText(new URL("package.json", scripts)));
	const recipe = readText(new URL(import.meta.url));
	await makeOnce(MADE, [recipe, JSON.stringify(STAND_IN_FACES), ...versions], async () => {
		const faces = [...(await cutFaces()), ...STAND_IN_FACES];
		writeFileSync(`${MADE}typefaces.css`, faces.map(faceRule).join("\n"));
	});
}

/** Writes every file, and gives the descriptors of its face, by their names in a style sheet. */
async function cutFaces() {
	const { default: cut } = await import("subset-font");
	const faces = [];
	for (const { family, name, styles, scripts } of TYPEFACES)
		for (const style of styles)
			for (const [script, ranges] of Object.entries(JSON.parse(readText(new URL(scripts))))) {
				const file = `${name}-${script}-wght-${style}.woff2`;
				const whole = readFileSync(new URL(`files/${file}`, scripts));
				const options = { variationAxes: { wght: WEIGHTS }, keepFeatures: FEATURES, preserveNameIds: NAMES };
				writeFileSync(`${MADE}${file}`, await cut(whole, charactersOf(ranges), { targetFormat: "woff2", ...options }));
				faces.push({
					"font-family": `"${family}"`,
					"font-style": style,
					"font-weight": `${WEIGHTS.min} ${WEIGHTS.max}`,
					"font-display": "swap",
					src: `url(./${file}) format("woff2")`,
					"unicode-range": ranges,
				});
			}
	return faces;
}

/**
 * Every character of a list as style sheets write it: "U+0041-0043,U+20AC" gives "ABC€".
 *
 * @param {string} ranges
 */
function charactersOf(ranges) {
	let characters = "";
	for (const range of ranges.split(",")) {
		const [first = 0, last = first] = range
			.trim()
			.slice(2)
			.split("-")
			.map((code) => Number.parseInt(code, 16));
		for (let code = first; code <= last; code++) characters += String.fromCodePoint(code);
	}
	return characters;
}

function faceRule(descriptors) {
	const lines = Object.entries(descriptors).map(([name, value]) => `\t${name}: ${value};\n`);
	return `@font-face {\n${lines.join("")}}\n`;
}

function readText(file) {
	return readFileSync(file, "utf8");
}
