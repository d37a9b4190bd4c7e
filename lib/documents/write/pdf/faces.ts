import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { charactersOf } from "./glyphs.ts";

/** What the report is set in: whole faces, for an engine that keeps one file a family and style. */
export interface Faces {
	readonly family: string;
	readonly files: readonly Buffer[];
	/** The text with what no face can show written out: "[U+1F600]". */
	showable(text: string): string;
}

/** Noto Sans has Latin, Greek and Cyrillic, and no arrows. */
const INSTEAD: Readonly<Record<string, string>> = { "→": "»", "←": "«", "\u2011": "-", "\u00ad": "" };

/** What PDF/UA forbids though a face has it. */
const FORBIDDEN = /[\p{Cc}\p{Co}\p{Cn}\ufeff]/u;

/** Reads the faces that come with Onrecord. Those of the machine are never counted on: on the next one they may be missing. */
export function readFaces(): Faces {
	const { resolve } = createRequire(import.meta.url);
	const files = ["400Regular", "700Bold"].map((weight) =>
		readFileSync(resolve(`@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`)),
	);
	const [regular, bold] = files.map(charactersOf);
	const isShown = (sign: string) => {
		const code = sign.codePointAt(0) ?? 0;
		return !FORBIDDEN.test(sign) && regular?.has(code) && bold?.has(code);
	};
	const written = (sign: string) =>
		INSTEAD[sign] ?? `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`;
	return {
		family: "Noto Sans",
		files,
		showable: (text) =>
			text
				.toWellFormed()
				.replace(/\r\n?/g, "\n")
				.replace(/[^\n\t\u{20}-\u{7e}]/gu, (sign) => (isShown(sign) && !(sign in INSTEAD) ? sign : written(sign))),
	};
}
