// Makes the typefaces as the app serves them, from the packages that hold them whole. Plain JavaScript, like the
// clients' generation: the checks need what it makes too.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { ROOT } from "./install.mjs";

const MADE = `${ROOT}app/_typefaces/generated/`;
const STAMP = `${MADE}made-of`;

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
 * for a page in English), and writes the style sheet that loads them, unless those that are there were made alike.
 */
export async function makeTypefaces() {
	const versions = TYPEFACES.map(({ scripts }) => readText(new URL("package.json", scripts)));
	const stamp = createHash("sha256")
		.update(readText(new URL(import.meta.url)))
		.update(versions.join())
		.digest("hex");
	if (existsSync(STAMP) && readText(STAMP) === stamp) return;
	const { default: cut } = await import("subset-font");
	rmSync(MADE, { recursive: true, force: true });
	mkdirSync(MADE, { recursive: true });
	const faces = [];
	for (const { family, name, styles, scripts } of TYPEFACES)
		for (const style of styles)
			for (const [script, ranges] of Object.entries(JSON.parse(readText(new URL(scripts))))) {
				const file = `${name}-${script}-wght-${style}.woff2`;
				const whole = readFileSync(new URL(`files/${file}`, scripts));
				const options = { variationAxes: { wght: WEIGHTS }, keepFeatures: FEATURES, preserveNameIds: NAMES };
				writeFileSync(`${MADE}${file}`, await cut(whole, charactersOf(ranges), { targetFormat: "woff2", ...options }));
				faces.push(face({ family, style, file, ranges }));
			}
	writeFileSync(`${MADE}typefaces.css`, faces.join("\n"));
	writeFileSync(STAMP, stamp);
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

function face({ family, style, file, ranges }) {
	return `@font-face {
	font-family: "${family}";
	font-style: ${style};
	font-weight: ${WEIGHTS.min} ${WEIGHTS.max};
	font-display: swap;
	src: url(./${file}) format("woff2");
	unicode-range: ${ranges};
}
`;
}

function readText(file) {
	return readFileSync(file, "utf8");
}
