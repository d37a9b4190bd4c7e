/** Faces that most systems have, by the names that they have on one system or another. */
const SERIF = ["Times New Roman", "Liberation Serif", "Tinos"];
const SANS = ["Arial", "Liberation Sans", "Arimo"];

/**
 * What stands in for the typefaces until they are there: faces that most systems have, in the typefaces' measures, so that
 * hardly a line breaks anew under the reader's eyes. `size` is the mean advance of running English in the typeface over that
 * in the stand-in, `ascent` and `descent` are the typeface's own over that; all in percent.
 */
const STAND_INS = [
	{ family: "Newsreader", weights: "200 449", of: SERIF, size: 105.1, ascent: 69.9, descent: 25.2 },
	{ family: "Newsreader", weights: "450 549", of: SERIF, size: 107.7, ascent: 68.2, descent: 24.6 },
	{ family: "Newsreader", weights: "550 800", of: SERIF, cut: " Bold", size: 104.5, ascent: 70.3, descent: 25.4 },
	{
		family: "Newsreader",
		style: "italic",
		weights: "200 549",
		of: SERIF,
		cut: " Italic",
		size: 98.5,
		ascent: 74.6,
		descent: 26.9,
	},
	{ family: "Inter", weights: "100 449", of: SANS, size: 107.4, ascent: 90.3, descent: 22.4 },
	{ family: "Inter", weights: "450 549", of: SANS, size: 108.4, ascent: 89.4, descent: 22.2 },
	{ family: "Inter", weights: "550 900", of: SANS, cut: " Bold", size: 101.1, ascent: 95.8, descent: 23.8 },
];

/** The descriptors of every stand-in's face, by their names in a style sheet. */
export const STAND_IN_FACES = STAND_INS.map(
	({ family, style = "normal", weights, of, cut = "", size, ascent, descent }) => ({
		"font-family": `"${family} stand-in"`,
		"font-style": style,
		"font-weight": weights,
		src: of.map((name) => `local("${name}${cut}")`).join(", "),
		"size-adjust": `${size}%`,
		"ascent-override": `${ascent}%`,
		"descent-override": `${descent}%`,
		"line-gap-override": "0%",
	}),
);
