import localFont from "next/font/local";

// Next reads these calls at build time, so every argument is a literal. A face covers the characters of its file only; the
// fallback that Next derives has the typeface's measures, so nothing shifts when the font arrives.

const inter = localFont({
	src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
	variable: "--inter",
	weight: "100 900",
	adjustFontFallback: "Arial",
});
const interExtended = localFont({
	src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2",
	variable: "--inter-extended",
	weight: "100 900",
	preload: false,
	adjustFontFallback: false,
	declarations: [
		{
			prop: "unicode-range",
			value:
				"U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
		},
	],
});
const newsreader = localFont({
	src: "../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
	variable: "--newsreader",
	weight: "200 800",
	adjustFontFallback: "Times New Roman",
});
const newsreaderExtended = localFont({
	src: "../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2",
	variable: "--newsreader-extended",
	weight: "200 800",
	preload: false,
	adjustFontFallback: false,
	declarations: [
		{
			prop: "unicode-range",
			value:
				"U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
		},
	],
});

/** The classes that make the typefaces known to the style sheets, for the root element. */
export const TYPEFACES = [inter, interExtended, newsreader, newsreaderExtended]
	.map(({ variable }) => variable)
	.join(" ");
